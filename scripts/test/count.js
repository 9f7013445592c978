// @ts-check
import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, notes: string[] }} Count */

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, name: string, assertionResults: unknown[] }[]} testResults
 */

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors
 */

/**
 * A suite's tests by its own report. Nothing slips through: a test that was skipped or only passed at the second try
 * failed, a file that could not be loaded is one failure, and so is a suite that ran nothing or ended badly with no
 * failed test to show for it.
 *
 * @param {"vitest" | "playwright"} kind
 * @param {string} reportFile
 * @param {number} exitCode of the program that ran the suite
 * @returns {Count}
 */
export function countSuite(kind, reportFile, exitCode) {
  const report = readReport(reportFile);
  if (report === null) return { passed: 0, failed: 1, notes: ["the suite ended without a report"] };
  const count = kind === "vitest" ? countVitest(report) : countPlaywright(report);
  if (count.failed === 0 && exitCode !== 0) {
    return { ...count, failed: 1, notes: [...count.notes, `every test passed, and the suite ended with ${exitCode}`] };
  }
  if (count.failed === 0 && count.passed === 0) return { ...count, failed: 1, notes: ["no test ran"] };
  return count;
}

/** @param {string} file */
function readReport(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/**
 * @param {VitestReport} report
 * @returns {Count}
 */
function countVitest(report) {
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const skipped = report.numPendingTests + report.numTodoTests;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + skipped + unloaded.length,
    notes: [
      ...(skipped > 0 ? [`${skipped} skipped, which counts as failed`] : []),
      ...unloaded.map((file) => `could not be loaded: ${file.name}`),
    ],
  };
}

/**
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    notes: stats.skipped > 0 ? [`${stats.skipped} skipped, which counts as failed`] : [],
  };
}
