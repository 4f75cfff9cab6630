import { columnsOf, type Piece } from "./code.ts";

/** Generated lines are at most this long, as the formatter of this repository has it. */
export const lineWidth = 110;

/** Where on a line a piece starts, and what must still fit behind it. */
export interface Room {
  /** Indentation of the line. */
  readonly indent: number;
  /** Columns taken on the line between indentation and piece. */
  readonly before: number;
  /** Columns needed behind the piece: `;`, `[]`. */
  readonly after: number;
}

/** Room of a piece that starts a line of its own. */
export function roomAt(indent: number, before = 0, after = 1): Room {
  return { indent, before, after };
}

/** Room of a line one level deeper. */
export function nested(room: Room, before = 0, after = 1): Room {
  return { indent: room.indent + 2, before, after };
}

/** Whether a piece stays on its line. */
export function fits(piece: Piece, room: Room): boolean {
  const columns = columnsOf(piece);
  return Number.isFinite(columns) && columns <= widthOf(room);
}

/** Columns there are for a piece that stays on its line. */
export function widthOf({ indent, before, after }: Room): number {
  return lineWidth - indent - before - after;
}

/** Room without end: to see whether something fits on one line at all. */
export const endless: Room = roomAt(Number.NEGATIVE_INFINITY);

export function isEndless(room: Room): boolean {
  return room.indent === Number.NEGATIVE_INFINITY;
}
