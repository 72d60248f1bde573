#!/bin/sh
# Starts the model server, fetches the model the first time, and gives it the context window of the Modelfile.
set -eu

here=$(dirname "$0")
model=${INKSTONE_MODEL:-$(sed -n 's/^FROM //p' "$here/Modelfile")}
window=$(sed -n 's/^PARAMETER num_ctx //p' "$here/Modelfile")

ollama serve &
server=$!
trap 'kill -TERM "$server"; wait "$server" || true; exit 0' TERM INT

until ollama list >/dev/null 2>&1; do
  kill -0 "$server" 2>/dev/null || { echo "inkstone: the model server did not start" >&2; exit 1; }
  sleep 1
done

# In the background and waited for, so that a stop during a long download is heeded at once.
fetch() {
  if ! ollama show "$model" >/dev/null 2>&1; then
    echo "inkstone: fetching $model, once"
    ollama pull "$model" || return 1
  fi
  if ! ollama show --parameters "$model" | grep -Eq "^num_ctx +$window\$"; then
    sed "s|^FROM .*|FROM $model|" "$here/Modelfile" >/tmp/Modelfile
    ollama create "$model" --file /tmp/Modelfile || return 1
  fi
  echo "inkstone: $model is ready"
}

{ fetch || echo "inkstone: $model could not be prepared; it can be fetched from the page" >&2; } &

wait "$server"
