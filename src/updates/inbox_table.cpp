#include "inbox_table.hpp"

namespace botcore::inline v0 {

std::vector<migration> inbox_migrations() {
  std::vector<migration> steps;
  // Handled updates are by far the most, and only looked up by their id.
  steps.emplace_back(1, "create the inbox",
                     "CREATE TABLE botcore_inbox ("
                     " bot_id BIGINT NOT NULL,"
                     " update_id BIGINT NOT NULL,"
                     " position BIGINT NOT NULL,"
                     " body TEXT NOT NULL,"
                     " state BIGINT NOT NULL,"
                     " attempts BIGINT NOT NULL,"
                     " failure TEXT NOT NULL,"
                     " accepted_at BIGINT NOT NULL,"
                     " changed_at BIGINT NOT NULL,"
                     " PRIMARY KEY (bot_id, update_id));"
                     "CREATE INDEX botcore_inbox_open ON botcore_inbox (bot_id, state, position)"
                     " WHERE state <> 1;"
                     "CREATE INDEX botcore_inbox_accepted ON botcore_inbox (bot_id, accepted_at);");
  return steps;
}

}  // namespace botcore::inline v0
