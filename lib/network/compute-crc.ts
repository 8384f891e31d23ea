const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
  return crc;
});

/** Returns the checksum of what ZIP, gzip and PNG files hold (CRC-32 of ISO 3309). */
export function computeCrc(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  // A large picture has millions of bytes: this loop is kept plain.
  for (let at = 0; at < bytes.length; at += 1)
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[at] as number)) & 0xff] as number);
  return (crc ^ 0xffff_ffff) >>> 0;
}
