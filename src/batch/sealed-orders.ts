import { deserialize, serialize } from 'node:v8';
import type { Orders } from './task.ts';

/** Orders as threads get them: written down once, in memory that all share, so that every batch can bring them. */
export interface SealedOrders {
  number: number;
  bytes: Uint8Array;
}

let count = 0;

export function seal(orders: Orders): SealedOrders {
  const written = serialize(orders);
  const bytes = new Uint8Array(new SharedArrayBuffer(written.length));
  bytes.set(written);
  count += 1;
  return { number: count, bytes };
}

let opened: { number: number; orders: Orders } | undefined;

/** The orders again; the same object as long as they are the same. */
export function unseal({ number, bytes }: SealedOrders): Orders {
  if (opened?.number !== number) opened = { number, orders: deserialize(Buffer.from(bytes)) };
  return opened.orders;
}
