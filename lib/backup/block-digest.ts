/** Bytes of a block. Part of the format. */
const blockBytes = 1024 * 1024;

/**
 * The checksum of a backup. Browsers hash only what stands in memory whole, and a library must not; so the bytes are cut
 * into blocks of 1 MiB (the last may be shorter), each is hashed with SHA-256, and the checksum is the SHA-256 of those
 * hashes one after the other, in hexadecimal. Anyone can compute it with `split -b 1M` and `sha256sum`.
 */
export class BlockDigest {
  readonly #block = new Uint8Array(blockBytes);
  #filled = 0;
  readonly #hashes: Uint8Array[] = [];

  async add(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const taken = bytes.subarray(at, at + blockBytes - this.#filled);
      this.#block.set(taken, this.#filled);
      this.#filled += taken.length;
      at += taken.length;
      if (this.#filled === blockBytes) await this.#closeBlock();
    }
  }

  /** The checksum of everything added. Nothing may be added after. */
  async finish(): Promise<string> {
    if (this.#filled > 0) await this.#closeBlock();
    const all = new Uint8Array(this.#hashes.length * 32);
    this.#hashes.forEach((hash, at) => {
      all.set(hash, at * 32);
    });
    return Array.from(await sha256(all), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  async #closeBlock(): Promise<void> {
    this.#hashes.push(await sha256(this.#block.subarray(0, this.#filled)));
    this.#filled = 0;
  }
}

/** The checksum of a whole Blob, of which one block at a time stands in memory. */
export async function digestOfBlob(blob: Blob): Promise<string> {
  const digest = new BlockDigest();
  for (let at = 0; at < blob.size; at += blockBytes) {
    await digest.add(new Uint8Array(await blob.slice(at, at + blockBytes).arrayBuffer()));
  }
  return digest.finish();
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
