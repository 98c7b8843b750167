#include "outbox_table.hpp"

#include "botcore/delivery/outbox.hpp"
#include "botcore/storage/database.hpp"
#include "botcore/storage/transaction.hpp"

namespace botcore::inline v0 {

std::vector<migration> outbox_migrations() {
  std::vector<migration> steps;
  steps.emplace_back(1, "create the outbox",
                     "CREATE TABLE botcore_outbox ("
                     " id BIGINT PRIMARY KEY,"
                     " bot_id BIGINT NOT NULL,"
                     " chat TEXT NOT NULL,"
                     " method TEXT NOT NULL,"
                     " body TEXT NOT NULL,"
                     " policy BIGINT NOT NULL,"
                     " state BIGINT NOT NULL,"
                     " attempts BIGINT NOT NULL,"
                     " not_before BIGINT NOT NULL,"
                     " failure TEXT NOT NULL,"
                     " changed_at BIGINT NOT NULL);"
                     "CREATE INDEX botcore_outbox_state ON botcore_outbox (bot_id, state, id);");
  return steps;
}

std::int64_t outbox::give_up_unfinished(transaction& tx, std::int64_t bot_id) {
  return tx.execute(
      "UPDATE botcore_outbox SET state = $1, changed_at = $2,"
      " failure = 'it may have been sent before the database was brought back from a copy'"
      " WHERE bot_id = $3 AND state IN ($4, $5)",
      outbox_state::unknown, tx.owner().ground().time().system_now(), bot_id, outbox_state::pending,
      outbox_state::sending);
}

std::int64_t outbox::count(transaction& tx, std::int64_t bot_id, outbox_state state) {
  return tx.query("SELECT COUNT(*) AS n FROM botcore_outbox WHERE bot_id = $1 AND state = $2", bot_id, state)
      .front()
      .get<std::int64_t>("n");
}

}  // namespace botcore::inline v0
