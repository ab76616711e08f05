# Builds the folder, the installer, and proves both on Windows 10 or later.
# Needs: Python 3.11 to 3.13, Inno Setup 6 (iscc on the path).
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
py -3 -m venv .venv
# The lock was made on Linux and lacks what only Windows needs: its versions serve as constraints.
New-Item -ItemType Directory -Force build | Out-Null
(Get-Content requirements-dev.lock) -match '^[A-Za-z].*==' -replace ' \\.*$', '' | Set-Content build\constraints.txt
.venv\Scripts\python -m pip install -q -c build\constraints.txt -e ".[dev]"
.venv\Scripts\python -m kzailaw_desktop.gui.kit.work.i18n --compile
.venv\Scripts\python packaging\icon.py build\mark.ico
.venv\Scripts\python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build\pyinstaller packaging\kzailaw.spec

function Test-Program($folder) {
    $away = Join-Path $env:TEMP ("kzailaw-" + [guid]::NewGuid())
    New-Item -ItemType Directory $away | Out-Null
    $env:LOCALAPPDATA = $away
    $env:APPDATA = $away
    $env:QT_QPA_PLATFORM = "offscreen"
    & "$folder\kzailaw.exe" --version
    if ($LASTEXITCODE) { throw "the terminal program does not start" }
    & "$folder\kzailaw.exe" search "авторлық құқық" --limit 1
    if ($LASTEXITCODE) { throw "search failed" }
    & "$folder\kzailaw.exe" export memo --articles 23 --out "$away\memo.docx"
    if ($LASTEXITCODE) { throw "memo failed" }
    # The window does art. 23, search, memo, note, a reader in a child process, and quits.
    $window = Start-Process "$folder\kzailaw-desktop.exe" -ArgumentList "--self-check", "$away\window" -Wait -PassThru
    Get-Content "$away\window\self-check.txt"
    if ($window.ExitCode) { throw "the window failed" }
}

Test-Program "dist\kzailaw-desktop"
$version = .venv\Scripts\python -c "import kzailaw_desktop; print(kzailaw_desktop.__version__)"
iscc /Qp "/DVersion=$version" packaging\windows\kzailaw.iss
$target = Join-Path $env:TEMP "kzailaw-installed"
Start-Process "dist\kzailaw-desktop-$version-setup.exe" -ArgumentList "/VERYSILENT", "/DIR=$target" -Wait
Test-Program $target
Write-Host "kzailaw: the folder and the installer work"
