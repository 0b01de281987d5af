#!/usr/bin/env bash
# Runs the committed Action in act (https://github.com/nektos/act) on the host, without Docker and without a network,
# on push and on pull_request, and holds what it puts out. act is a runner of its own, so this shows that nothing hangs
# on the stand-in that the other tests use.
#
#   go install github.com/nektos/act@v0.2.89 && bash scripts/act.sh
#
# Needs act and git; without them it says so and ends with 0.
set -euo pipefail
cd "$(dirname "$0")/.."
act=$(command -v act || echo "${GOBIN:-$(go env GOPATH 2>/dev/null || echo "$HOME/go")/bin}/act")
if ! [ -x "$act" ] || ! command -v git >/dev/null; then
  echo "SKIPPED: act or git is not there (go install github.com/nektos/act@v0.2.89)"
  exit 0
fi
"$act" --version

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work/home"
mkdir -p "$HOME/.config/act" "$work/repo/.github/workflows" "$work/repo/holdline" "$work/repo/results"
echo "-P ubuntu-latest=-self-hosted" >"$HOME/.config/act/actrc"
cp -r dist action.yml demo package.json "$work/repo/holdline/"
cp demo/base/digits.csv "$work/repo/results/base.csv"
cp demo/head/digits.csv "$work/repo/results/worse.csv"

cat >"$work/repo/.github/workflows/gate.yml" <<'YAML'
name: gate
on: [push, pull_request]
jobs:
  gate:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        include:
          - { head: base, result: pass, outcome: success }
          - { head: worse, result: fail, outcome: failure }
          - { head: absent, result: error, outcome: failure }
    steps:
      - uses: actions/checkout@v5
      - uses: ./holdline
        id: holdline
        continue-on-error: true
        with:
          artifacts: results/${{ matrix.head }}.csv
          baseline: results/base.csv
          history: none
          github-token: ""
      - run: |
          echo "expected ${{ matrix.result }}, found ${{ steps.holdline.outputs.result }}: ${{ steps.holdline.outcome }}"
          test "${{ steps.holdline.outputs.result }}" = "${{ matrix.result }}"
          test "${{ steps.holdline.outcome }}" = "${{ matrix.outcome }}"
          test -s "${{ steps.holdline.outputs.report }}"
YAML
cat >"$work/pull_request.json" <<'JSON'
{"action": "synchronize", "number": 1,
 "pull_request": {"number": 1, "head": {"sha": "1111111111111111111111111111111111111111", "ref": "topic", "repo": {"id": 1}},
  "base": {"sha": "2222222222222222222222222222222222222222", "ref": "main"}},
 "repository": {"id": 1, "private": true, "default_branch": "main"}}
JSON

cd "$work/repo"
git init -q -b main .
git -c user.name=octocat -c user.email=octocat@users.noreply.github.com add -A
git -c user.name=octocat -c user.email=octocat@users.noreply.github.com commit -qm "A model"
for event in push pull_request; do
  echo "== $event"
  payload=()
  if [ "$event" = pull_request ]; then payload=(--eventpath "$work/pull_request.json"); fi
  "$act" "$event" "${payload[@]}" --pull=false --action-offline-mode
done
echo "act: push and pull_request end as they should"
