-- Run by neovim.mjs inside of nvim --headless: opens a script with the settings of the README and prints what comes back.
local function wait(what, is_there)
  if not vim.wait(20000, is_there, 50) then
    print('FAILED: ' .. what)
    vim.cmd('cquit 1')
  end
  print('passed: ' .. what)
end

local function request(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 20000) or {}
  for _, answer in pairs(answers) do
    return vim.json.encode(answer.result or vim.NIL)
  end
  return ''
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.DOCKLINE_SCRIPT))
wait('the server is attached', function()
  return #vim.lsp.buf_get_clients(0) == 1
end)
wait('a finding is shown', function()
  local found = vim.diagnostic.get(0)
  return #found == 1 and found[1].code == 'flag-after-image' and found[1].lnum == 0
end)

local function at(column)
  vim.api.nvim_win_set_cursor(0, { 1, column })
  return vim.lsp.util.make_position_params(0, 'utf-16')
end

wait('hover explains', function()
  return request('textDocument/hover', at(12)):find('docker run', 1, true) ~= nil
end)
wait('completion offers flags', function()
  vim.api.nvim_buf_set_lines(0, 1, -1, false, { 'docker run --net' })
  vim.api.nvim_win_set_cursor(0, { 2, 16 })
  local params = vim.lsp.util.make_position_params(0, 'utf-16')
  return request('textDocument/completion', params):find('--network', 1, true) ~= nil
end)
wait('a quick fix moves the option', function()
  local position = at(vim.diagnostic.get(0)[1].col).position
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(),
    range = { start = position, ['end'] = position },
    context = { diagnostics = {} },
  }
  return request('textDocument/codeAction', params):find('--name web nginx', 1, true) ~= nil
end)
vim.cmd('qall!')
