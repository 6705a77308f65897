# What the scripts of this folder have in common. Needs $root, the repository, and $work, a temporary folder.

fail() {
  echo "$1" >&2
  exit 2
}

# need COMMAND WHERE-TO-GET-IT
need() { command -v "$1" >/dev/null || fail "$1 is not installed; expected it on the PATH ($2)"; }

rid() {
  case $(uname -m) in
    x86_64) echo linux-x64 ;;
    aarch64) echo linux-arm64 ;;
    *) fail "$(uname -m): expected x86_64 or aarch64" ;;
  esac
}

# The native program itself: its npm package wraps it into a script for Node.js, which would be measured too.
install_rumdl() {
  echo "installing rumdl" >&2
  npm install --no-audit --no-fund --silent --prefix "$work/npm" rumdl >"$work/npm.txt" 2>&1 ||
    fail "npm cannot install rumdl: $(tail -n 1 "$work/npm.txt")"
  rumdl=$(find "$work/npm/node_modules/@rumdl" -type f -name rumdl | head -n 1)
  [ -n "$rumdl" ] || fail "rumdl: its npm package has no native program for this machine"
  chmod u+x "$rumdl"
}

publish_linker() {
  echo "publishing linker" >&2
  publish "$root/src/Linker.Cli" linker
}

# publish PROJECT NAME
publish() {
  dotnet publish "$1" -c Release -r "$(rid)" --self-contained -o "$work/$2" >"$work/$2.txt" 2>&1 ||
    fail "dotnet publish $1: $(grep -m 1 -E 'error|Error' "$work/$2.txt")"
}

# publish_beside NAME STATEMENT: a program of one statement, published as linker is.
publish_beside() {
  echo "publishing $1" >&2
  mkdir "$work/$1-source"
  echo "$2" >"$work/$1-source/Program.cs"
  cat >"$work/$1-source/$1.csproj" <<END
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    $(publish_settings)
  </PropertyGroup>
</Project>
END
  publish "$work/$1-source" "$1"
}

publish_settings() {
  dotnet msbuild "$root/src/Linker.Cli" -p:Configuration=Release -p:RuntimeIdentifier="$(rid)" \
    -getProperty:PublishReadyToRun,PublishReadyToRunComposite,PublishSingleFile,PublishTrimmed,TieredCompilation \
    -getProperty:TieredCompilationQuickJit,TieredCompilationQuickJitForLoops,TieredPGO,ConcurrentGarbageCollection \
    -getProperty:ServerGarbageCollection,EventSourceSupport,InvariantGlobalization,UseSystemResourceKeys,AutoreleasePoolSupport |
    python3 -c 'import json, sys
for name, value in json.load(sys.stdin)["Properties"].items():
    if value:
        print(f"<{name}>{value}</{name}>")'
}

describe_machine() {
  local model memory
  model=$(grep -m 1 'model name' /proc/cpuinfo | sed 's/.*: //')
  memory=$(awk '/MemTotal/ { printf "%.0f", $2 / 1024 / 1024 }' /proc/meminfo)
  echo "- $(nproc) cores, ${model:-unknown processor}, $memory GiB of memory, $(uname -sr)"
}

describe_folder() {
  echo "$(find "$1" -name '*.md' | wc -l) Markdown articles, $(du -sm --apparent-size "$1" | cut -f 1) MiB, in the page cache"
}
