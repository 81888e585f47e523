#!/bin/sh
# Puts a release up where origin.conf serves it, so that no visitor meets half of it:
#
#   put-up.sh DIST TARGET VERSION        put-up.sh dist /srv/bandung-widgets 1.0.0
#
#   TARGET/releases/1.0.0/     scripts, chunks, schemas, demo pages of this release; never changed again
#   TARGET/content/            feed, embed pages: what the publisher writes, the same for every release
#   TARGET/public/1.0.0        → ../releases/1.0.0
#   TARGET/public/v1           → ../releases/1.0.0, switched last, in one step
#
# To go back: put-up.sh --switch TARGET VERSION
set -eu

fail() {
  echo "put-up.sh: $1" >&2
  exit 1
}

# Points a link elsewhere in one step: rename replaces it, where `ln -f` would take it away first.
point() {
  ln -s "$2" "$1.new.$$"
  mv -T "$1.new.$$" "$1"
}

# Files that are worth compressing; further arguments are for find.
find_text() {
  folder=$1
  shift
  find "$folder" -type f \( -name '*.js' -o -name '*.json' -o -name '*.html' -o -name '*.css' -o -name '*.svg' -o -name '*.md' \) "$@"
}

is_switch=no
if [ "${1:-}" = --switch ]; then
  is_switch=yes
  shift
  set -- - "$@"
fi
[ $# = 3 ] || fail 'wanted: DIST TARGET VERSION, or --switch TARGET VERSION'
dist=$1 target=$2 version=$3
echo "$version" | grep -Eq '^[0-9]+\.[0-9]+\.[0-9]+$' || fail "a version is three numbers: 1.0.0, not “$version”"
major="v${version%%.*}"
release="$target/releases/$version"

if [ $is_switch = no ]; then
  for name in bandung-widgets.js bandung-widgets.classic.js bandung-widgets.single.js integrity.json chunks words; do
    [ -e "$dist/$name" ] || fail "no $name in $dist: run npm run build"
  done
  # Browsers keep what lies under an exact version for a year.
  [ ! -e "$release" ] || fail "$release is there already: a release is never changed, give it a new version"
  draft="$release.new.$$"
  mkdir -p "$draft" "$target/content" "$target/public"
  trap 'rm -rf "$draft"' EXIT
  trap 'exit 1' HUP INT TERM

  # All but the modules for npm, and what the publisher writes.
  for path in "$dist"/*; do
    case "${path##*/}" in
      npm | feed | embed | oembed) ;;
      *) cp -Rp "$path" "$draft/" ;;
    esac
  done

  # What the build has not compressed. Node has Brotli built in; where there is no Node, its own command will do.
  if command -v node >/dev/null; then
    find_text "$draft" -exec node -e '
      const { existsSync, readFileSync, writeFileSync } = require("node:fs");
      const { brotliCompressSync, gzipSync } = require("node:zlib");
      for (const file of process.argv.slice(1)) {
        const bytes = readFileSync(file);
        if (!existsSync(`${file}.br`)) writeFileSync(`${file}.br`, brotliCompressSync(bytes));
        if (!existsSync(`${file}.gz`)) writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
      }' {} +
  else
    find_text "$draft" | while IFS= read -r file; do
      [ -f "$file.gz" ] || gzip -9 -n -k "$file"
      [ -f "$file.br" ] || ! command -v brotli >/dev/null || brotli -q 11 -k "$file"
    done
  fi
  [ -f "$draft/bandung-widgets.js.br" ] || echo 'put-up.sh: neither brotli nor node here: scripts go out as gzip (apt install brotli)' >&2

  # An open page, or a copy of the last loader, may still ask for a chunk or the words of an earlier release.
  for folder in chunks words; do
    for file in "$target/public/$major/$folder"/*; do
      [ ! -f "$file" ] || [ -e "$draft/$folder/${file##*/}" ] || cp -p "$file" "$draft/$folder/"
    done
  done

  # The first feed comes with the build; from then on it is the publisher's.
  for name in feed embed oembed; do
    [ ! -d "$dist/$name" ] || [ -e "$target/content/$name" ] || cp -Rp "$dist/$name" "$target/content/$name"
    ln -s "../../content/$name" "$draft/$name"
  done

  chmod -R a+rX "$draft" "$target/content"
  mv -T "$draft" "$release"
  point "$target/public/$version" "../releases/$version"
fi

[ -d "$release" ] || fail "no release $version in $target/releases"
point "$target/public/$major" "../releases/$version"
echo "$major is $version now."
