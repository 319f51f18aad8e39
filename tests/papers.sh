#!/usr/bin/env bash
# Checks that the SBOM and the notices of a published program exist and name every package in it.
#   tests/papers.sh PUBLISHED-FOLDER
# Needs jq. Prints one line per problem; the exit code is 0 only if there is none.
set -euo pipefail

published="$(cd "$1" && pwd)"
sbom="$published/sbom.json"
notices="$published/THIRD-PARTY-NOTICES.txt"
wrong=0

wrong() {
  echo "papers: $1"
  wrong=1
}

command -v jq > /dev/null || { echo "papers: jq is not installed"; exit 1; }

# Packages that only depend on others have no files.
shipped="$(jq -r '. as $all | .targets[.runtimeTarget.name] | to_entries[]
  | select(.value.runtime // .value.native // .value.runtimeTargets // .value.resources) | .key
  | select($all.libraries[.].type == "package")' "$published/UccnPortal.deps.json")"
[ -n "$shipped" ] || wrong "no package was found in UccnPortal.deps.json"

if ! jq -e '.bomFormat == "CycloneDX" and (.specVersion | tonumber) >= 1.5' "$sbom" > /dev/null; then
  wrong "sbom.json is missing, is not JSON or not CycloneDX 1.5 or newer"
else
  named="$(jq -r '.components[] | select(.purl and (.licenses | length > 0)) | "\(.name)/\(.version)"' "$sbom")"
  while IFS= read -r package; do
    grep -qxF -- "$package" <<< "$named" || wrong "sbom.json does not name $package with address and licence"
  done <<< "$shipped"
fi

if [ ! -s "$notices" ]; then
  wrong "THIRD-PARTY-NOTICES.txt is missing"
else
  while IFS= read -r package; do
    grep -qxF -A 1 -- "${package/\// }" "$notices" || wrong "THIRD-PARTY-NOTICES.txt does not name $package"
  done <<< "$shipped"
fi

[ "$wrong" = 0 ] || exit 1
echo "papers: $(wc -l <<< "$shipped") shipped packages, each in sbom.json and THIRD-PARTY-NOTICES.txt"
