/** Montgomery, Introduction to Statistical Quality Control: cans of orange juice out of spec in samples of 50 (also NIST/SEMATECH e-Handbook 6.3.3.2). */
export const orangeJuice = [
  12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
];

/** Montgomery: nonconformities on 26 samples of printed circuit boards. */
export const circuitBoards = [
  21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15,
];

/** Montgomery: nonconformities in 20 samples of 5 personal computers. */
export const personalComputers = [10, 12, 8, 14, 10, 16, 11, 7, 10, 15, 9, 5, 7, 11, 12, 6, 8, 10, 7, 5];

/** Montgomery: viscosity of 20 batches of aircraft primer paint. */
export const viscosity = [
  34.05, 34.4, 33.59, 35.96, 34.7, 33.51, 33.79, 34.04, 34.52, 33.75, 33.27, 33.71, 34.03, 34.58, 34.02, 33.97, 34.05,
  34.04, 33.73, 34.05,
];

/** NIST/SEMATECH e-Handbook 6.3.2.4: 20 values, and their EWMA with lambda 0.3 from a start of 50. */
export const ewmaValues = [
  52, 47, 53, 49.3, 50.1, 47, 51, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1,
];
export const ewmaPrinted = [
  50.6, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52, 50.05, 49.38, 49.92, 50.73,
  51.23, 51.94, 51.99,
];
