// The certificate for https://localhost. Office.js talks to an https page only, so there is always one:
// that of office-addin-dev-certs where it is installed (then browsers trust it), else a self-signed one of our own.
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import selfsigned from 'selfsigned';

const TRUSTED = join(homedir(), '.office-addin-dev-certs');
const DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;

function read(folder, trusted) {
  const [keyFile, certificateFile] = ['localhost.key', 'localhost.crt'].map((name) => join(folder, name));
  if (!existsSync(keyFile) || !existsSync(certificateFile)) return null;
  const cert = readFileSync(certificateFile, 'utf8');
  const { validTo } = new X509Certificate(cert);
  // One that ends within a day would end while somebody works.
  return Date.parse(validTo) > Date.now() + DAY
    ? { key: readFileSync(keyFile, 'utf8'), cert, trusted }
    : null;
}

async function create(folder) {
  const made = await selfsigned.generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'localhost.key'), made.private, { mode: 0o600 });
  writeFileSync(join(folder, 'localhost.crt'), made.cert);
  return { key: made.private, cert: made.cert, trusted: false };
}

/**
 * The certificate to serve https://localhost with.
 * @param {string} cacheFolder where a self-signed one is kept, so that a browser asks once and not at each start
 * @returns {Promise<{ key: string, cert: string, trusted: boolean }>}
 */
export async function localhostCertificate(cacheFolder) {
  const developer = read(TRUSTED, true);
  // Its files may be there without the machine trusting them, as after an installation that was refused.
  if (developer !== null && (await isTrusted())) return developer;
  return read(cacheFolder, false) ?? (await create(cacheFolder));
}

async function isTrusted() {
  const { default: certificates } = await import('office-addin-dev-certs');
  return certificates.isCaCertificateInstalled();
}
