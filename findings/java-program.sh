# Sourced by findings that are Java programs: runs one on packages of Maven Central.
#
#   run_java 'GROUP:ARTIFACT:VERSION …' < Program.java > output

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

run_java() {
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  cat > "$work/Finding.java"
  {
    echo '<project><modelVersion>4.0.0</modelVersion><groupId>findings</groupId><artifactId>finding</artifactId>'
    echo '<version>1</version><dependencies>'
    for package in $1 org.slf4j:slf4j-nop:2.0.17; do
      echo "$package" | sed 's|\(.*\):\(.*\):\(.*\)|<dependency><groupId>\1</groupId><artifactId>\2</artifactId><version>\3</version></dependency>|'
    done
    echo '</dependencies></project>'
  } > "$work/pom.xml"
  mvn -B -q -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
    -DoutputDirectory="$work/lib" >&2 || exit 2
  "$java" -cp "$work/lib/*" "$work/Finding.java" || exit 2
}

# Compares what is seen with what was seen when the finding was written.
as_found() {
  echo "Seen:"
  echo "$1"
  if [ "$1" = "$2" ]; then
    echo "As found."
  else
    echo "This has changed. It was:"
    echo "$2"
    exit 1
  fi
}
