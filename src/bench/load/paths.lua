-- Asks for one page of a list after the other, as browsers do that take gzip; counts what is not as it should be.
local paths = {}
for line in io.lines(os.getenv('PATHS')) do paths[#paths + 1] = line end

local threads = {}
function setup(thread)
  thread:set('first', #threads * 97)
  table.insert(threads, thread)
end

function init()
  at = first
  wrong = 0
end

function request()
  at = at % #paths + 1
  return wrk.format('GET', paths[at], { ['Accept-Encoding'] = 'gzip' })
end

function response(status)
  if status ~= 200 then wrong = wrong + 1 end
end

function done(summary, latency)
  local errors = summary.errors
  local wrong = 0
  for _, thread in ipairs(threads) do wrong = wrong + thread:get('wrong') end
  io.write(string.format('%s: %.0f requests/s, %.1f MB/s, half within %.1f ms, 99 %% within %.1f ms; not 200: %d; failed: %d\n',
    os.getenv('NAME'), summary.requests / summary.duration * 1e6, summary.bytes / summary.duration,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, wrong,
    errors.connect + errors.read + errors.write + errors.timeout))
end
