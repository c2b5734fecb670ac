-- Sends the requests of a file, one a line: the address, and after a tab the ETag for If-None-Match where there is one.
-- Everything is put together before the clock starts, and the same script drives the static ceiling, so both pay the same for it.
local requests, at = {}, 0
repeats = 0
local threads = {}

function setup(thread)
   table.insert(threads, thread)
end

function init(args)
   for line in io.lines(args[1]) do
      local address, tag = line:match("^(%S+)\t(.+)$")
      local headers = {}
      for name, value in pairs(wrk.headers) do headers[name] = value end
      if tag then headers["If-None-Match"] = tag end
      requests[#requests + 1] = wrk.format("GET", address or line, headers)
   end
end

function request()
   at = at + 1
   if at > #requests then
      at = 1
      repeats = repeats + 1
   end
   return requests[at]
end

function done(summary, latency)
   local errors = summary.errors
   local again = 0
   for _, thread in ipairs(threads) do again = again + thread:get("repeats") end
   print(string.format("RESULT %d %d %d %d %d %d", summary.requests, summary.duration,
      errors.connect + errors.read + errors.write + errors.timeout + errors.status,
      latency:percentile(50), latency:percentile(99), again))
end
