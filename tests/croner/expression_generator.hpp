/// @file
/// Random cron expressions in the language that croner and botcore share.
#pragma once

#include <random>
#include <string>

namespace botcore::test {

/// The same seed gives the same expressions everywhere.
class expression_generator {
 public:
  explicit expression_generator(unsigned seed) : random_(seed) {}

  std::string expression();

  /// From `first` to `last`, each as likely.
  int number(int first, int last);

 private:
  bool chance(int percent) { return number(1, 100) <= percent; }
  std::string value(int first, int last, bool months, bool weekdays);
  std::string field(int first, int last, int any_percent, bool months = false, bool weekdays = false);
  std::string seconds();
  std::string hours();
  std::string days();
  std::string weekdays();

  std::mt19937 random_;
};

}  // namespace botcore::test
