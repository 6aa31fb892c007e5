// Reads the questions (first line) and the passages (one on each line after it), and writes what minisearch took.
import { readFileSync } from 'node:fs'
import MiniSearch from 'minisearch'

const [first, ...rest] = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)
const { questions, best, warmUp } = JSON.parse(first)
const started = performance.now()
const search = new MiniSearch({ fields: ['text'] })
search.addAll(rest.map((line, id) => ({ id, text: JSON.parse(line) })))
const buildSeconds = (performance.now() - started) / 1000
const ask = question => search.search(question).slice(0, best)
questions.slice(0, warmUp).forEach(ask)
const milliseconds = questions.map(question => {
  const asked = performance.now()
  ask(question)
  return performance.now() - asked
}).sort((a, b) => a - b)
console.log(JSON.stringify({ buildSeconds, memoryMegabytes: process.memoryUsage().rss / 2 ** 20, milliseconds }))
