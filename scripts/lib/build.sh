# shellcheck shell=bash
# Builds the application where its sources are newer than the last build. Sourced after java.sh; expects ROOT.

readonly APP="$ROOT/target/app"
readonly STAMP="$ROOT/target/built"

build_is_fresh() {
  [ -f "$STAMP" ] && [ -f "$APP/yangguang.jar" ] || return 1
  [ -z "$(find "$ROOT/pom.xml" "$ROOT/src/main" -newer "$STAMP" -print -quit)" ]
}

build_if_needed() {
  build_is_fresh && return
  find_maven
  printf '正在构建，首次需要几分钟……\n' >&2
  local started="$ROOT/target/build-started"
  mkdir -p "$ROOT/target"
  touch "$started"
  (cd "$ROOT" && mvn -q -B -DskipTests package) >&2 || {
    printf '构建失败，原因见上。\n' >&2
    exit 2
  }
  # Unpacked, it starts in half the time: no archives within an archive.
  rm -rf "$APP"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$ROOT"/target/yangguang-*.jar extract --destination "$APP" >&2
  mv "$APP"/yangguang-*.jar "$APP/yangguang.jar"
  # What was saved while the build ran belongs to the next one.
  mv "$started" "$STAMP"
}

# The flags that every start of the application has.
java_flags() {
  printf '%s\n' -Djava.awt.headless=true -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED
  "$JAVA_HOME/bin/java" --sun-misc-unsafe-memory-access=allow -version >/dev/null 2>&1 &&
    printf '%s\n' --sun-misc-unsafe-memory-access=allow
  return 0
}
