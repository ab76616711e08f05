; Inno Setup: an installer for one user, without administrator rights, from dist\kzailaw-desktop.
; iscc /DVersion=0.2.0 packaging\windows\kzailaw.iss
#ifndef Version
  #error give the version: /DVersion=...
#endif

[Setup]
AppId={{6C0B7C1E-3C1B-4B0C-9B8E-6F1E0C7A2A11}
AppName=KzaiLaw Desktop
AppVersion={#Version}
AppPublisher=The KzaiLaw Desktop developers
DefaultDirName={autopf}\KzaiLaw Desktop
DefaultGroupName=KzaiLaw Desktop
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
OutputDir=..\..\dist
OutputBaseFilename=kzailaw-desktop-{#Version}-setup
Compression=lzma2
SolidCompression=yes
ArchitecturesInstallIn64BitMode=x64compatible
ArchitecturesAllowed=x64compatible
LicenseFile=..\..\LICENSE
UninstallDisplayIcon={app}\kzailaw-desktop.exe
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"

[Files]
Source: "..\..\dist\kzailaw-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\KzaiLaw Desktop"; Filename: "{app}\kzailaw-desktop.exe"

[Registry]
; kzailaw:// addresses, and an offer to open documents; nothing takes the place of other programs.
Root: HKA; Subkey: "Software\Classes\kzailaw"; ValueType: string; ValueData: "URL:KzaiLaw"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\kzailaw"; ValueName: "URL Protocol"; ValueType: string; ValueData: ""
Root: HKA; Subkey: "Software\Classes\kzailaw\shell\open\command"; ValueType: string; ValueData: """{app}\kzailaw-desktop.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.docx\OpenWithProgids"; ValueName: "KzaiLaw.Document"; ValueType: none; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.pdf\OpenWithProgids"; ValueName: "KzaiLaw.Document"; ValueType: none; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\KzaiLaw.Document\shell\open\command"; ValueType: string; ValueData: """{app}\kzailaw-desktop.exe"" ""%1"""; Flags: uninsdeletekey

[Run]
Filename: "{app}\kzailaw-desktop.exe"; Description: "KzaiLaw Desktop"; Flags: nowait postinstall skipifsilent
