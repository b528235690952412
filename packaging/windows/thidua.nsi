; SPDX-FileCopyrightText: 2026 Thi Đua contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer for one user: no administrator, nothing outside the user's own folders and keys.
; makensis -DVERSION=… -DTREE=<folder to install> -DOUTPUT=<setup.exe> thidua.nsi

Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\vn.thidua.ThiDua"
!define TYPE "vn.thidua.ThiDua.year"

Name "Thi Đua"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\ThiDua"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
ShowInstDetails nevershow

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\bin\thidua-window.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "English"

Section "-program"
    ; An earlier version goes first, so that no file of it stays between ours.
    RMDir /r "$INSTDIR\bin"
    RMDir /r "$INSTDIR\share"
    SetOutPath "$INSTDIR"
    File /r "${TREE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Thi Đua.lnk" "$INSTDIR\bin\thidua-window.exe"
    WriteRegStr HKCU "Software\Classes\.thidua" "" "${TYPE}"
    WriteRegStr HKCU "Software\Classes\.thidua" "Content Type" "application/vnd.thidua+zip"
    WriteRegStr HKCU "Software\Classes\${TYPE}" "" "Tệp năm thi đua"
    WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\share\thidua\thidua.ico"
    WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\bin\thidua-window.exe" "%1"'
    WriteRegStr HKCU "${KEY}" "DisplayName" "Thi Đua"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\share\thidua\thidua.ico"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd

; What the user wrote (year files, settings, drafts, the office's folder) is not ours to remove.
Section "Uninstall"
    Delete "$SMPROGRAMS\Thi Đua.lnk"
    RMDir /r "$INSTDIR\bin"
    RMDir /r "$INSTDIR\share"
    Delete "$INSTDIR\LICENSE"
    Delete "$INSTDIR\CHANGELOG.md"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ReadRegStr $0 HKCU "Software\Classes\.thidua" ""
    StrCmp $0 "${TYPE}" 0 +2
    DeleteRegKey HKCU "Software\Classes\.thidua"
    DeleteRegKey HKCU "Software\Classes\${TYPE}"
    DeleteRegKey HKCU "${KEY}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd
