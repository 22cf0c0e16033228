// The open workbook as the file that Excel would save, taken apart.
import { strFromU8, unzipSync } from 'fflate';
import { Missing } from './kit';
import { encodeUtf16 } from './markedWorkbook';

const sliceSize = 4_194_304;

/** The file's parts by their paths. @throws Missing where this Excel gives no file out */
export async function readParts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const file = await openFile();
  try {
    const slices: Uint8Array[] = [];
    // One after the other: Excel gives out one slice at a time.
    for (let index = 0; index < file.sliceCount; index += 1) slices.push(await readSlice(file, index));
    return new Map(Object.entries(unzipSync(join(slices))));
  } finally {
    file.closeAsync();
  }
}

/** Paths of the parts that hold a text, in UTF-8 or in UTF-16LE. */
export function partsWith(parts: ReadonlyMap<string, Uint8Array>, text: string): readonly string[] {
  const wide = strFromU8(encodeUtf16(text), true);
  return [...parts].flatMap(([path, bytes]) => {
    const holds = strFromU8(bytes).includes(text) || strFromU8(bytes, true).includes(wide);
    return holds ? [path] : [];
  });
}

function openFile(): Promise<Office.File> {
  return new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize },
      ({ status, value, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
        else reject(new Missing(`Document.getFileAsync: ${error.name} (${error.code})`));
      },
    );
  });
}

function readSlice(file: Office.File, index: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    file.getSliceAsync(index, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(Uint8Array.from(value.data as number[]));
      else reject(new Error(`File.getSliceAsync: ${error.name} (${error.code})`));
    });
  });
}

function join(slices: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const slice of slices) {
    whole.set(slice, offset);
    offset += slice.length;
  }
  return whole;
}
