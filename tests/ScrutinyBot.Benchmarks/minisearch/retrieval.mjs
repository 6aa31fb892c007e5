// Reads the questions (first line) and the entries (one on each line after it), and writes what minisearch found, by the entries' places, and
// what it took.
import { readFileSync } from 'node:fs'
import MiniSearch from 'minisearch'

const [first, ...rest] = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line))
const { questions, best, rounds, warmUpMilliseconds, stopWords, weights } = first
const stops = new Set(stopWords)
const build = () => {
  const search = new MiniSearch({
    fields: Object.keys(weights),
    searchOptions: {
      boost: weights, prefix: true, fuzzy: 0.2,
      processTerm: term => stops.has(term.toLowerCase()) ? null : term.toLowerCase()
    }
  })
  search.addAll(rest.map((entry, id) => ({ id, ...entry })))
  return search
}
build()
const started = performance.now()
const search = build()
const buildMilliseconds = performance.now() - started
const ask = question => search.search(question).slice(0, best)
const found = questions.map(question => ask(question).map(hit => hit.id))
for (const warm = performance.now(); performance.now() - warm < warmUpMilliseconds;) questions.forEach(ask)
const microseconds = Array.from({ length: rounds }, () => questions.map(question => {
  const asked = performance.now()
  ask(question)
  return (performance.now() - asked) * 1000
}))
console.log(JSON.stringify({ buildMilliseconds, found, microseconds }))
