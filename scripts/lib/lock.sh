# shellcheck shell=bash
# One installation a data folder: two starts would each take the other's for their own. Sourced by start.

# Takes the lock on the folder and keeps it as long as this process and the application live, or says who has it.
lock_data() {
  local folder=$1 port=$2
  if command -v flock >/dev/null; then
    # Appending: who loses the race must not wipe out what the winner wrote.
    exec 9>>"$folder/start.lock"
    flock -n 9 || locked "$folder" "$port" "$(cat "$folder/start.lock")"
    printf '%s' "$port" >"$folder/start.lock"
    return
  fi
  local claim=$folder/start.lock.d owner
  if ! mkdir "$claim" 2>/dev/null; then
    owner=$(cat "$claim/process" 2>/dev/null || true)
    if [ -z "$owner" ] || kill -0 "$owner" 2>/dev/null; then
      locked "$folder" "$port" "$(cat "$claim/port" 2>/dev/null || true)"
    fi
  fi
  printf '%s' "$$" >"$claim/process"
  printf '%s' "$port" >"$claim/port"
  trap 'rm -rf "'"$claim"'"' EXIT
}

locked() {
  if [ "$3" = "$2" ] || [ -z "$3" ]; then
    printf '端口 %s 已被占用：使用数据目录 %s 的阳光正在启动或运行。\n' "$2" "$1" >&2
  else
    printf '数据目录 %s 已被占用：使用它的阳光正在端口 %s 启动或运行。请先停止它，或者用 --data 换一个目录。\n' "$1" "$3" >&2
  fi
  exit 2
}
