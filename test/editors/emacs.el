;;; Run by emacs.mjs in emacs --batch: opens a script with the settings of the README and prints what comes back.  -*- lexical-binding: t -*-
(require 'eglot)
(require 'flymake)

(defun dockline-wait (what is-there)
  "Print that WHAT has passed once IS-THERE returns something; end with an error where that takes too long."
  (let ((end (+ (float-time) 30))
        (found nil))
    (while (not (or (setq found (funcall is-there)) (> (float-time) end)))
      (accept-process-output nil 0.05))
    (message "%s: %s" (if found "passed" "FAILED") what)
    (unless found (kill-emacs 1))))

(defun dockline-ask (method)
  "What the server answers to METHOD at the cursor, as text."
  (format "%S" (jsonrpc-request (eglot-current-server) method (eglot--TextDocumentPositionParams))))

(setq eglot-sync-connect 30)
(find-file (getenv "DOCKLINE_SCRIPT"))
;; Eglot waits for the end of the command that opened the file; in batch there is none.
(run-hooks 'post-command-hook)
(dockline-wait "the server is attached" #'eglot-managed-p)
(dockline-wait
 "a finding is shown"
 (lambda ()
   (flymake-start)
   (let ((found (flymake-diagnostics)))
     (and (= 1 (length found))
          (string-match-p "stands after the image" (flymake-diagnostic-text (car found)))
          (= 18 (flymake-diagnostic-beg (car found)))))))
(search-forward "run")
(backward-char)
(dockline-wait
 "hover explains"
 (lambda () (string-match-p "docker run" (dockline-ask :textDocument/hover))))
(dockline-wait
 "a quick fix moves the option"
 (lambda ()
   (search-forward "--na")
   (string-match-p
    "--name web nginx"
    (format "%S" (jsonrpc-request
                  (eglot-current-server) :textDocument/codeAction
                  (list :textDocument (eglot--TextDocumentIdentifier)
                        :range (list :start (eglot--pos-to-lsp-position) :end (eglot--pos-to-lsp-position))
                        :context '(:diagnostics [])))))))
(goto-char (point-max))
(insert "docker run --netw")
(dockline-wait
 "completion offers flags"
 (lambda ()
   (let* ((place (eglot-completion-at-point))
          (offered (all-completions "--netw" (nth 2 place))))
     (member "--network" (mapcar #'substring-no-properties offered)))))
(kill-emacs 0)
