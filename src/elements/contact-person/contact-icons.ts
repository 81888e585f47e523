/** Icons that only contacts need, drawn as those of `styles/icons.ts`. */
export const personIcon = 'M8 7.6a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8zM2.4 14.2q0-4.4 5.6-4.4t5.6 4.4';
export const speechIcon = 'M2 2.8h12v8.4H7.6L4.4 14v-2.8H2zM5 5.8h6M5 8.2h4';
export const noteIcon = 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.2v4M8 4.6v.2';
export const openIcon = 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM5 8.2l2.2 2.2L11 6';
export const closedIcon = 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM5 8h6';
