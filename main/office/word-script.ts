/**
 * Lets Word make a PDF beside each .docx of a folder, with its properties, its structure (tags) and a bookmark for each heading.
 * Macros are off, no question is asked, and every file is opened read only. The text is always the same: the folder
 * comes in through the environment, so that no name is ever read as a command. It has been tried on no Windows computer yet.
 *
 * Document.ExportAsFixedFormat takes, in this order: file, format (17 is PDF), open after it, optimise for (0 is print), range (0 is
 * all), from, to, item (0 is the document without marks), properties, rights, bookmarks (1 is from headings), tags, bitmaps for
 * fonts that may not be embedded, PDF/A. (learn.microsoft.com/office/vba/api/word.document.exportasfixedformat)
 */
export const WORD_SCRIPT = `
$ErrorActionPreference = 'Stop'
$word = $null
try {
  $word = New-Object -ComObject Word.Application
  $word.Visible = $false
  $word.DisplayAlerts = 0
  $word.AutomationSecurity = 3
  foreach ($file in Get-ChildItem -LiteralPath $env:PRAKTIJKGROEI_FOLDER -Filter *.docx) {
    $pdf = [IO.Path]::ChangeExtension($file.FullName, '.pdf')
    $document = $word.Documents.Open($file.FullName, $false, $true, $false)
    $document.ExportAsFixedFormat($pdf, 17, $false, 0, 0, 1, 1, 0, $true, $true, 1, $true, $true, $false)
    $document.Close(0)
  }
} finally {
  if ($word) { $word.Quit(0) }
}
`

/** Where Windows keeps PowerShell, whatever the search path says. */
export const POWERSHELL = 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe'
