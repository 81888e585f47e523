import { readCsv } from './read-csv.js';
import { readWorkbook } from './read-workbook.js';
import { UnreadableTable, type Table } from './table.js';

/** Reads a sheet by what the file is, whatever it is called. */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbook(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UnreadableTable(
      {
        en: 'is a workbook of the old kind (.xls), or has a password.',
        id: 'adalah buku kerja jenis lama (.xls), atau memakai kata sandi.',
      },
      {
        en: 'Save it as “Excel Workbook (.xlsx)”, without a password.',
        id: 'Simpan sebagai “Excel Workbook (.xlsx)”, tanpa kata sandi.',
      },
    );
  }
  return readCsv(bytes);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}
