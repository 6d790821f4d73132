# shellcheck shell=bash
# Builds the application where its sources are newer than the last build. Sourced after java.sh; expects ROOT.

readonly APP="$ROOT/target/app"
readonly STAMP="$ROOT/target/built"
readonly ARCHIVE="$APP/yangguang.jsa"

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
  # Maven's own libraries make the JDK warn about things that nobody here can mend.
  local quiet
  quiet=$(quiet_flags | tr '\n' ' ')
  (cd "$ROOT" && MAVEN_OPTS="$quiet${MAVEN_OPTS:-}" mvn -q -B -Dstyle.color=never -DskipTests package) >&2 || {
    printf '构建失败，原因见上。\n' >&2
    exit 2
  }
  # Unpacked, it starts in half the time: no archives within an archive.
  rm -rf "$APP"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$ROOT"/target/yangguang-*.jar extract --destination "$APP" >&2
  mv "$APP"/yangguang-*.jar "$APP/yangguang.jar"
  archive_classes
  # What was saved while the build ran belongs to the next one.
  mv "$started" "$STAMP"
}

# Keeps the classes of a start as the JDK has them in memory, which saves every later start a quarter of its work.
# A start without the archive, or with one of another JDK, is only slower.
archive_classes() {
  local trial flags application step
  trial=$(mktemp -d)
  mapfile -t flags < <(java_flags)
  env -u DATABASE_URL YANGGUANG_DATA="$trial" YANGGUANG_READY="$trial/ready" \
    "$JAVA_HOME/bin/java" "${flags[@]}" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -XX:ArchiveClassesAtExit="$ARCHIVE" -jar "$APP/yangguang.jar" --server.port=0 --server.address=127.0.0.1 \
    --yangguang.data="$trial" >/dev/null 2>&1 &
  application=$!
  for ((step = 0; step < 600; step++)); do
    [ ! -f "$trial/ready" ] && kill -0 "$application" 2>/dev/null || break
    sleep 0.3
  done
  # Stopped as people stop it, so that its database stops too.
  kill -TERM "$application" 2>/dev/null || true
  wait "$application" || true
  rm -rf "$trial"
}

# Flags against warnings of the JDK about libraries.
quiet_flags() {
  printf '%s\n' --enable-native-access=ALL-UNNAMED
  "$JAVA_HOME/bin/java" --sun-misc-unsafe-memory-access=allow -version >/dev/null 2>&1 &&
    printf '%s\n' --sun-misc-unsafe-memory-access=allow
  return 0
}

# The flags that every start of the application has.
java_flags() {
  printf '%s\n' -Djava.awt.headless=true -Dfile.encoding=UTF-8
  quiet_flags
  # Silent where the archive does not fit: the start is only slower.
  [ ! -f "$ARCHIVE" ] || printf '%s\n' -XX:SharedArchiveFile="$ARCHIVE" -Xshare:auto -Xlog:disable
}
