# shellcheck shell=bash
# For scripts to read with `.`: find_java sets java_home to a JDK 25, or says on standard error why it cannot and fails.
#   COTEJO_JAVA_HOME   a JDK 25, if none is found in the usual places

is_25() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  local line
  while IFS= read -r line; do
    case $line in JAVA_VERSION=\"25|JAVA_VERSION=\"25[.\"+-]*) return 0 ;; esac
  done < "$1/release"
  return 1
}

find_java() {
  local home
  if [ -n "${COTEJO_JAVA_HOME:-}" ]; then
    is_25 "$COTEJO_JAVA_HOME" \
      || { echo "cotejo: COTEJO_JAVA_HOME is $COTEJO_JAVA_HOME, which is no JDK 25" >&2; return 1; }
    java_home=$COTEJO_JAVA_HOME
    return
  fi
  shopt -s nullglob
  for home in "${JAVA_HOME:-/nowhere}" /usr/lib/jvm/*25* /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
      /opt/*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/*25* \
      "$HOME"/.asdf/installs/java/*25* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
  do
    if is_25 "$home" && [ -x "$home/bin/javac" ]; then
      java_home=$home
      return
    fi
  done
  echo "cotejo: no JDK 25 found; install one (for example Temurin 25 from adoptium.net), or set COTEJO_JAVA_HOME to it" >&2
  return 1
}
