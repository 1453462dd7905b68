/** Column and row of a tile, from 1. */
export type Tile = readonly [column: number, row: number];

/**
 * Kazakhstan as tiles of one size, keyed by ISO 3166-2: the units since 8 June 2022, each roughly where it lies
 * towards its neighbours. No openly licensed borders exist, and equal tiles claim none.
 */
export const TILES: Readonly<Record<string, Tile>> = {
  'KZ-59': [4, 1],
  'KZ-27': [1, 2],
  'KZ-15': [2, 2],
  'KZ-39': [3, 2],
  'KZ-11': [4, 2],
  'KZ-71': [5, 2],
  'KZ-55': [6, 2],
  'KZ-63': [7, 2],
  'KZ-23': [1, 3],
  'KZ-62': [3, 3],
  'KZ-35': [4, 3],
  'KZ-10': [6, 3],
  'KZ-47': [1, 4],
  'KZ-43': [3, 4],
  'KZ-61': [4, 4],
  'KZ-31': [5, 4],
  'KZ-19': [6, 4],
  'KZ-33': [7, 4],
  'KZ-79': [4, 5],
  'KZ-75': [6, 5],
};
