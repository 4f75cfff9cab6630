# What a Ruby program does first with a client that openapi-generator made.

require "json"
require "securerandom"
require "uri"
require "heldsway"

HeldSway.configure do |config|
  url = URI(ENV.fetch("HELDSWAY_URL"))
  config.scheme = url.scheme
  config.host = "#{url.host}:#{url.port}"
  config.base_path = url.path
  config.server_index = nil
  config.access_token = ENV.fetch("HELDSWAY_API_KEY")
end

affiliates = HeldSway::AffiliatesApi.new
email = "ruby.#{SecureRandom.uuid}@outsiders.example"
body = HeldSway::AffiliateCreate.new(email: email, name: "Ruby Outsider")

def check(name)
  yield
  puts "ok #{name}"
rescue StandardError => e
  puts "not ok #{name}: #{e.class} #{e.message.lines.first&.chomp}"
end

def expect(holds, otherwise)
  raise otherwise unless holds
end

check "me" do
  me = HeldSway::MeApi.new.get_me
  expect me.environment == HeldSway::Environment::SANDBOX && !me.workspace.empty?, "no workspace of the sandbox"
end

check "list walk" do
  seen = []
  pages = 0
  cursor = nil
  loop do
    page = affiliates.list_affiliates({ limit: 50, cursor: cursor }.compact)
    pages += 1
    seen.concat(page.data.map(&:id))
    cursor = page.next_cursor
    break unless page.has_more
  end
  expect seen.uniq == seen, "a row came twice"
  expect pages > 1 && seen.size > 50, "expected several pages, got #{pages} with #{seen.size} rows"
end

check "idempotent create" do
  first = affiliates.create_affiliate(body, { idempotency_key: email })
  second, _status, headers = affiliates.create_affiliate_with_http_info(body, { idempotency_key: email })
  expect second.id == first.id, "expected a replay of #{first.id}, got #{second.id}"
  expect headers["Idempotent-Replayed"] == "true", "the second answer is no replay"
end

check "typed error" do
  begin
    affiliates.create_affiliate(body)
  rescue HeldSway::ApiError => e
    problem = HeldSway::Problem.build_from_hash(JSON.parse(e.response_body, symbolize_names: true))
  end
  expect problem, "expected a conflict"
  expect problem.code == HeldSway::ProblemCode::DUPLICATE_RESOURCE, "got #{problem.code}"
  expect affiliates.get_affiliate(problem.existing_id).email == email, "another affiliate is in the way"
end
