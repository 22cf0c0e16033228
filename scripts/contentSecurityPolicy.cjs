// What the pane may load and whom it may talk to: itself and the host of Office.js, nobody else.

const WORLDWIDE_PAGES = [
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://excel.cloud.microsoft',
];

/**
 * Microsoft's clouds: where each has Office.js, since a browser in one may not reach that of another, and the pages that
 * show Excel on the web, all round the pane. On the desktop there is no such page. The hosts of Excel itself are those
 * that Office.js trusts in its own source.
 */
const CLOUDS = {
  worldwide: {
    officeScript: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    excelPages: WORLDWIDE_PAGES,
  },
  china: {
    officeScript: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    excelPages: ['https://*.partner.officewebapps.cn', 'https://*.sharepoint.cn'],
  },
  gcc: {
    officeScript: 'https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
    excelPages: WORLDWIDE_PAGES,
  },
  'gcc-high': {
    officeScript: 'https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
    excelPages: ['https://*.gov.online.office365.us', 'https://*.sharepoint.us'],
  },
  dod: {
    officeScript: 'https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
    excelPages: ['https://*.dod.online.office365.us', 'https://*.sharepoint-mil.us'],
  },
};

/** In development the same library comes from npm, over the workbench's own server. */
const LOCAL_OFFICE_SCRIPT = '/officejs/office.js';

/** Office.js has code that asks for it on old hosts; this one file, since its server carries much else. */
const MICROSOFT_AJAX = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';

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
function headerPolicy({ officeScript, excelPages }) {
  return `${contentSecurityPolicy(officeScript)}; frame-ancestors ${excelPages.join(' ')}`;
}

module.exports = { CLOUDS, LOCAL_OFFICE_SCRIPT, contentSecurityPolicy, headerPolicy };
