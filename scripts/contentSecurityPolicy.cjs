// What the pane may load and whom it may talk to: itself and the host of Office.js, nobody else.

/** Microsoft's clouds, and where each has Office.js: a browser in one may not reach that of another. */
const OFFICE_SCRIPTS = {
  worldwide: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  gcc: 'https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
  'gcc-high': 'https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
  dod: 'https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
};

/** In development the same library comes from npm, over the workbench's own server. */
const LOCAL_OFFICE_SCRIPT = '/officejs/office.js';

/** Office.js asks for it where the host brings none; that one file, since its host carries much else. */
const MICROSOFT_AJAX = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';

/** The pages that show Excel on the web, all round the pane. On the desktop there is no such page. */
const EXCEL_PAGES = [
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://excel.cloud.microsoft',
];

/**
 * The pane's policy, as its page carries it.
 * @param {string} officeScript address of office.js; a path where our own server has it
 */
function contentSecurityPolicy(officeScript) {
  const office = officeScript.startsWith('/') ? "'self'" : new URL(officeScript).origin;
  const scripts = office === "'self'" ? ["'self'"] : ["'self'", office, MICROSOFT_AJAX];
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    // Fluent UI fills empty <style> elements from script. A file cannot carry a nonce that is new at each request, and
    // Safari's engine takes no hash of an empty text.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    // The pane itself connects to nothing; in development the server tells it of changes.
    `connect-src ${office}`,
    // Office.js shows a page of its own host where it does not know the page around the pane.
    `frame-src ${office}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The same with what a page cannot say of itself: who may show it. For the server's header. */
function headerPolicy(officeScript, excelPages = EXCEL_PAGES) {
  return `${contentSecurityPolicy(officeScript)}; frame-ancestors ${excelPages.join(' ')}`;
}

module.exports = { OFFICE_SCRIPTS, LOCAL_OFFICE_SCRIPT, contentSecurityPolicy, headerPolicy };
