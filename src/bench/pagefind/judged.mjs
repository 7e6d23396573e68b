// Reads files of judged queries and computes the measures.
//
//   ? 居民自己家屋顶能装光伏吗
//   kind citizen
//   3 binhai-2023/3.2.1.html
import { readFile } from 'node:fs/promises';
import { pageOf } from './engines.mjs';

const RIGHT = 2;
const BEST = 3;

export async function readJudged(path) {
  const queries = [];
  for (const line of (await readFile(path, 'utf8')).split('\n').map((text) => text.trim())) {
    const current = queries.at(-1);
    if (line.startsWith('? ')) {
      queries.push({ text: line.slice(2), kind: '', grades: new Map() });
    } else if (line.startsWith('kind ')) {
      current.kind = line.slice(5);
    } else if (/^\d+\s/.test(line)) {
      const [grade, address] = line.split(/\s+/);
      const page = pageOf(address);
      current.grades.set(page, Math.max(Number(grade), current.grades.get(page) ?? 0));
    } else if (line !== '' && !line.startsWith('#')) {
      throw new Error(`${path}: what is “${line}”?`);
    }
  }
  return queries;
}

function gain(grades) {
  return grades.slice(0, 10).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}

/** How well a ranked list of pages answers a judged query. */
export function measures(query, pages) {
  const grades = pages.slice(0, 10).map((page) => query.grades.get(page) ?? 0);
  const ideal = [...query.grades.values()].sort((a, b) => b - a);
  const success = (count, grade) => (grades.slice(0, count).some((found) => found >= grade) ? 1 : 0);
  return {
    's@1': success(1, RIGHT),
    's@5': success(5, RIGHT),
    's@1 grade 3': success(1, BEST),
    's@5 grade 3': success(5, BEST),
    'nDCG@10': gain(ideal) === 0 ? 0 : gain(grades) / gain(ideal),
  };
}

export function mean(values) {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
