/** Does what the map need not wait for, such as the rows of the list, once the map has been painted. @param {() => void} act */
export const afterPaint = (act) => void requestAnimationFrame(() => setTimeout(act));
