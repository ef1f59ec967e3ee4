; The Dutch words of the installer that electron-builder has in English only, and of the menu of a practice file.
!macro customHeader
  !pragma warning push
  !pragma warning disable 6030 ; each text replaces an English one
  LangString win7Required 1043 "Praktijkgroei heeft een recentere versie van Windows nodig."
  LangString x64WinRequired 1043 "Praktijkgroei heeft een 64-bitsversie van Windows nodig."
  LangString installing 1043 "Praktijkgroei wordt geïnstalleerd. Een ogenblik geduld."
  LangString appRunning 1043 "Praktijkgroei staat nog open.$\r$\nKies OK om het te sluiten. Lukt dat niet, sluit het dan zelf."
  LangString appCannotBeClosed 1043 "Praktijkgroei kon niet worden gesloten.$\r$\nSluit het zelf en kies daarna Opnieuw."
  LangString appClosing 1043 "Praktijkgroei wordt gesloten."
  LangString areYouSureToUninstall 1043 "Wilt u Praktijkgroei van deze computer verwijderen?$\r$\nUw praktijkbestanden en reservekopieën blijven staan."
  LangString decompressionFailed 1043 "Het uitpakken is niet gelukt. Er is niets van u verloren gegaan. Start de installatie opnieuw."
  LangString uninstallFailed 1043 "De vorige versie kon niet worden verwijderd. Er is niets van u verloren gegaan. Start de installatie opnieuw."
  !pragma warning pop
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Praktijkgroeibestand\shell\open" "" "Openen met Praktijkgroei"
!macroend
