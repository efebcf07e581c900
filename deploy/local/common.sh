# Shared by the scripts in deploy/: finds what they need, or says what is missing and where to get it.
# shellcheck shell=bash
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
cd "$root" || exit 1

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25' "$1/release"
}

# Sets JAVA_HOME to a JDK 25: the one named there, else the first in the usual folders.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" "${JAVA_HOME_25:-}" "${JDK_HOME:-}" \
    /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      export JAVA_HOME="$home"
      return
    fi
  done
  fail "No JDK 25 was found." \
    "Looked at JAVA_HOME, /usr/lib/jvm, /usr/java, /opt, ~/.sdkman, ~/.jdks, Homebrew and the macOS folders." \
    "Get one: apt install openjdk-25-jdk | sdk install java 25-tem | brew install openjdk@25" \
    "or https://adoptium.net/temurin/releases/?version=25 and set JAVA_HOME to it."
}

find_build_tools() {
  command -v mvn >/dev/null || fail "Maven (3.8.7 or newer) was not found: apt install maven, or https://maven.apache.org/download.cgi"
  command -v node >/dev/null || fail "Node 20 or newer was not found: apt install nodejs npm, or https://nodejs.org/en/download"
  command -v npm >/dev/null || fail "npm was not found: apt install npm, or https://nodejs.org/en/download"
  local major
  major="$(node --version | sed 's/^v\([0-9]*\).*/\1/')"
  [ "$major" -ge 20 ] || fail "Node 20 or newer is needed, but this is $(node --version): https://nodejs.org/en/download"
}

# Builds everything, unless nothing has changed since the last time.
build() {
  local stamp=.local/build/stamp
  if [ -f "$stamp" ] && [ -z "$(changed_since "$stamp")" ]; then
    return
  fi
  echo "Building (the first time this downloads libraries; log: .local/build/build.log) ..."
  mkdir -p .local/build
  touch "$stamp.new"
  if ! mvn -DskipTests package >.local/build/build.log 2>&1; then
    grep -E '^\[ERROR\]|BUILD|npm ERR' .local/build/build.log | head -40
    fail "The build failed, see .local/build/build.log"
  fi
  mv "$stamp.new" "$stamp"
}

# The first source newer than the file given. A folder changes too when something in it is removed.
changed_since() {
  find . \( -name target -o -name node_modules -o -name dist -o -name .git -o -name .local -o -name .cache \) -prune -o \
    \( -path '*/src*' -o -name pom.xml -o -path './portal/*' -o -path './docs/*.yaml' \) -newer "$1" -print -quit
}

# Runs a class of a module that has its libraries in target/lib.
run_java() {
  local module="$1"
  shift
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -Xmx256m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -Dslf4j.internal.verbosity=ERROR \
    -cp "$module/target/classes:$module/target/lib/*" "$@"
}

# Says what to do when nothing answers; the address is the first argument, IPCASE_URL, or this machine's.
needs_running_platform() {
  local address="${1:-${IPCASE_URL:-http://localhost:8080}}"
  curl --silent --output /dev/null --max-time 10 "$address/config.json" ||
    fail "The platform does not answer at $address. Start it with deploy/up."
}
