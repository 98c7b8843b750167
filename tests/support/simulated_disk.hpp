/// @file
/// A disk in memory that loses what was not synced when the power is cut, fills up, and fails on demand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace botcore::test {

/// How an operation of the disk ended.
enum class disk_outcome { ok, missing, short_read, full, failed };

/// What is to go wrong. Operations are counted from the moment that it is planned.
struct disk_fault {
  enum class kind {
    power_cut,    ///< counts creations, removals, writes, truncations and syncs; nothing works afterwards
    full,         ///< counts writes that make a file longer
    write_error,  ///< counts creations, removals, writes and truncations
    sync_error,   ///< counts syncs; what one of them does not sync, no later one does either
    read_error,   ///< counts reads
    short_read,   ///< counts reads
  };
  static constexpr std::uint64_t for_ever = std::numeric_limits<std::uint64_t>::max();

  kind what = kind::power_cut;
  std::uint64_t at = 1;     ///< the first operation that it befalls, counted from 1
  std::uint64_t count = 1;  ///< how many of them, one after the other
};

/// Files by name, all in one folder, as a file system keeps them: what a program writes is seen at once, but only
/// what was synced is sure to outlast a power cut. A name, made or removed, is sure once its folder was synced.
///
/// Of the rest each piece of a sector's size is kept, lost or torn (its beginning is kept), by the seed. What
/// was written nowhere is never changed, which is what SQLite calls "powersafe overwrite".
/// @par Thread safety  safe, files included.
class simulated_disk {
 public:
  class file;
  using file_pointer = std::shared_ptr<file>;

  explicit simulated_disk(std::uint64_t seed) : random_(seed) {}
  simulated_disk(const simulated_disk&) = delete;
  simulated_disk& operator=(const simulated_disk&) = delete;

  /// Replaces what was planned before.
  void plan(disk_fault fault);
  /// The disk holds no more than this.
  void limit(std::uint64_t bytes);
  /// Nothing is to go wrong any more, and there is room again. A power cut is not undone.
  void mend();
  /// True once what was planned has befallen an operation.
  bool struck() const;
  bool is_off() const;
  /// Operations that the planned fault has counted.
  std::uint64_t counted() const;
  std::uint64_t used() const;

  /// Cuts the power, unless it is cut, and gives the disk as the machine finds it at its next start.
  std::unique_ptr<simulated_disk> after_power_cut();

  disk_outcome open(const std::string& name, bool create, file_pointer& opened);
  /// A file without a name; nothing of it survives.
  file_pointer open_unnamed();
  disk_outcome remove(const std::string& name, bool sync_folder);
  bool exists(const std::string& name) const;
  /// What is not there reads as zero, and the outcome is `short_read`.
  disk_outcome read(file& source, std::uint64_t offset, std::span<std::byte> into);
  disk_outcome write(file& target, std::uint64_t offset, std::span<const std::byte> bytes);
  disk_outcome truncate(file& target, std::uint64_t size);
  disk_outcome sync(file& target, bool sync_folder);
  std::uint64_t size(const file& of) const;

  /// Bytes of this disk's own chance.
  void fill_random(std::span<std::byte> bytes);

 private:
  enum class operation { create, remove, write, grow, truncate, sync, read };
  using kind = disk_fault::kind;
  using contents = std::vector<std::byte>;
  struct change;
  using folder = std::map<std::string, file_pointer>;

  static bool concerns(kind what, operation done) noexcept;
  std::optional<kind> meet(operation done);
  std::uint64_t bytes_of_all() const;
  static disk_outcome outcome_of(std::optional<kind> trouble) noexcept;
  static void apply(contents& to, const change& one);
  void apply_pieces(contents& to, const change& one, unsigned keep_percent);
  void lose_unsynced(file& of);
  bool chance(unsigned percent) { return random_() % 100 < percent; }

  mutable std::mutex mutex_;
  std::mt19937_64 random_;
  std::optional<disk_fault> fault_;
  std::uint64_t counted_ = 0;
  std::uint64_t limit_ = disk_fault::for_ever;
  bool struck_ = false;
  bool off_ = false;
  folder names_;
  folder durable_names_;
  std::vector<std::pair<std::string, file_pointer>> unsynced_names_;
};

}  // namespace botcore::test
