# shellcheck shell=bash
# Finds the newest JDK from 21 up and Maven, wherever they are, and exports JAVA_HOME. Sourced by the other scripts.

readonly LEAST_JAVA=21

# Major version of the JDK in a folder; nothing if it is none.
java_version_of() {
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

java_candidates() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  local javac
  if javac=$(command -v javac); then
    javac=$(readlink -f "$javac" 2>/dev/null || printf '%s' "$javac")
    dirname "$(dirname "$javac")"
  fi
  local folder
  for folder in /usr/lib/jvm/* /usr/java/* /opt/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ ! -x "$folder/bin/javac" ] || printf '%s\n' "$folder"
  done
}

newest_java() {
  local best='' best_version=0 folder version
  while IFS= read -r folder; do
    version=$(java_version_of "$folder")
    if [ "${version:-0}" -ge "$LEAST_JAVA" ] && [ "$version" -gt "$best_version" ]; then
      best=$folder best_version=$version
    fi
  done < <(java_candidates)
  printf '%s' "$best"
}

install_with_apt() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  if [ -z "${APT_UPDATED:-}" ]; then
    apt-get update -qq >&2 || true
    APT_UPDATED=1
  fi
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
}

find_java() {
  local found release
  found=$(newest_java)
  if [ -z "$found" ]; then
    for release in 25 24 23 22 21; do
      if install_with_apt "openjdk-$release-jdk-headless"; then
        found=$(newest_java)
        break
      fi
    done
  fi
  if [ -z "$found" ]; then
    printf '%s\n' "找不到 JDK $LEAST_JAVA 或更高版本。请安装 OpenJDK（Debian/Ubuntu：apt install openjdk-21-jdk-headless），或者把 JAVA_HOME 指向已有的 JDK。" \
      "No JDK $LEAST_JAVA or newer found. Install one, or point JAVA_HOME at it." >&2
    exit 2
  fi
  export JAVA_HOME=$found
  export PATH="$JAVA_HOME/bin:$PATH"
}

find_maven() {
  command -v mvn >/dev/null || install_with_apt maven || {
    printf '%s\n' '找不到 Maven。请安装 Maven 3.8 或更高版本（Debian/Ubuntu：apt install maven）。' \
      'Maven not found. Install Maven 3.8 or newer.' >&2
    exit 2
  }
}
