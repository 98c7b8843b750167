// Pictures made on the spot, as PNG.
import { deflateSync } from 'node:zlib';

function crc(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xEDB88320 : 0);
  }
  return ~sum >>> 0;
}

function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const result = Buffer.alloc(body.length + 8);
  result.writeUInt32BE(content.length, 0);
  body.copy(result, 4);
  result.writeUInt32BE(crc(body), body.length + 4);
  return result;
}

/** `colour(x, y)` gives red, green and blue, 0 to 255 each. */
export function png(width, height, colour) {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    at += 1;  // each row begins with its filter: none
    for (let x = 0; x < width; x += 1) for (const value of colour(x, y)) rows[at++] = value;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

/** A bar chart, as a bot would send it. */
export function chart(width = 640, height = 360, bars = [3, 5, 2, 6, 4, 7, 5]) {
  const step = width / bars.length;
  return png(width, height, (x, y) => {
    const bar = bars[Math.floor(x / step)];
    const inside = x % step > step * 0.2 && x % step < step * 0.8 && y > height - 20 - (bar / 8) * (height - 40) && y < height - 20;
    return inside ? [47, 111, 237] : [246, 249, 252];
  });
}

/** A sky over a sea, in one of several colours. */
export function landscape(width, height, hue) {
  return png(width, height, (x, y) => {
    const share = y / height;
    return share < 0.6 ? [120 + hue * 90 * share, 170 - hue * 40 * share, 230 - hue * 120 * share] : [30 + hue * 30, 90 + share * 40, 130];
  });
}
