#include "botcore/text/case_fold.hpp"

#include "support/catch.hpp"

using botcore::count_code_points;
using botcore::fold_case;

TEST_CASE("case fold: names are equal whatever their case, in every script", "[text]") {
  CHECK(fold_case("Morning RUN") == fold_case("morning run"));
  CHECK(fold_case("УТРЕННИЙ Бег") == fold_case("утренний бег"));
  CHECK(fold_case("STRASSE") == fold_case("straße"));
  CHECK(fold_case("ΣΊΣΥΦΟΣ") == fold_case("σίσυφος"));
  CHECK(fold_case("e\u0301t\u00e9") == fold_case("\u00c9T\u00c9"));
  CHECK(fold_case("ｆｕｌｌ") == fold_case("full"));
}

TEST_CASE("case fold: different names stay different", "[text]") {
  CHECK(fold_case("run") != fold_case("runs"));
  CHECK(fold_case("й") != fold_case("и"));
  CHECK(fold_case("").empty());
}

TEST_CASE("case fold: what is no UTF-8 is kept", "[text]") {
  CHECK(fold_case("\xff\xfe") == "\xff\xfe");
}

TEST_CASE("code points: counted, not bytes", "[text]") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("бег") == 3);
  CHECK(count_code_points("a😀") == 2);
  CHECK(count_code_points("\xff\xff") == 2);
}
