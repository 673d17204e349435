#!/bin/bash
# Writes another script.
out=${1:-/tmp/run.sh}
cat > "$out" <<'SCRIPT'
#!/bin/sh
docker run "$@"
cat <<INNER
docker ps
INNER
SCRIPT
{
  echo '#!/bin/sh'
  echo "exec docker run ${args[*]@Q}"
  printf 'docker %s\n' ps images
} > "$out.2"
chmod +x "$out" && "$out" && docker ps
cat <<-'EOF'
	docker indented
	EOF
echo done; docker ps -n 1
python3 - "$out" <<PY
import subprocess
subprocess.run(["docker", "ps"])  # it's python
print(f"""docker run {$(docker ps -q | wc -l)}""")
PY
perl -ne 'print if /docker run "[^"]*'"$name"'"/' "$out"
docker cp "$out" web:/run.sh
