#include "support/simulated_disk_vfs.hpp"

#include <atomic>
#include <cstring>
#include <new>
#include <stdexcept>

#include <sqlite3.h>

#include "support/simulated_sharing.hpp"

namespace botcore::test {

namespace {

sqlite3_vfs& system_vfs() {
  return *sqlite3_vfs_find(nullptr);
}

/// One open file. SQLite gives the memory, of `szOsFile` bytes.
struct open_file : sqlite3_file {
  simulated_disk* disk = nullptr;
  simulated_disk::file_pointer file;
  std::shared_ptr<simulated_sharing> sharing;
  std::string remove_at_close;
  /// As SQLite's own VFS does it: the first sync of a log makes its name durable, too.
  bool sync_folder = false;

  static open_file& of(sqlite3_file* file) { return *static_cast<open_file*>(file); }
};

int code_of_outcome(disk_outcome outcome, int failure) noexcept {
  switch (outcome) {
    case disk_outcome::ok:
      return SQLITE_OK;
    case disk_outcome::missing:
      return SQLITE_CANTOPEN;
    case disk_outcome::short_read:
      return SQLITE_IOERR_SHORT_READ;
    case disk_outcome::full:
      return SQLITE_FULL;
    case disk_outcome::failed:
      break;
  }
  return failure;
}

int file_close(sqlite3_file* handle) {
  open_file& one = open_file::of(handle);
  one.sharing->unlock(&one, SQLITE_LOCK_NONE);
  if (!one.remove_at_close.empty()) one.disk->remove(one.remove_at_close, false);
  one.~open_file();
  return SQLITE_OK;
}

int file_read(sqlite3_file* handle, void* into, int bytes, sqlite3_int64 offset) {
  open_file& one = open_file::of(handle);
  const std::span<std::byte> target(static_cast<std::byte*>(into), std::size_t(bytes));
  return code_of_outcome(one.disk->read(*one.file, std::uint64_t(offset), target), SQLITE_IOERR_READ);
}

int file_write(sqlite3_file* handle, const void* from, int bytes, sqlite3_int64 offset) {
  open_file& one = open_file::of(handle);
  const std::span<const std::byte> source(static_cast<const std::byte*>(from), std::size_t(bytes));
  return code_of_outcome(one.disk->write(*one.file, std::uint64_t(offset), source), SQLITE_IOERR_WRITE);
}

int file_truncate(sqlite3_file* handle, sqlite3_int64 size) {
  open_file& one = open_file::of(handle);
  return code_of_outcome(one.disk->truncate(*one.file, std::uint64_t(size)), SQLITE_IOERR_TRUNCATE);
}

int file_sync(sqlite3_file* handle, int) {
  open_file& one = open_file::of(handle);
  const disk_outcome outcome = one.disk->sync(*one.file, one.sync_folder);
  if (outcome == disk_outcome::ok) one.sync_folder = false;
  return code_of_outcome(outcome, SQLITE_IOERR_FSYNC);
}

int file_size(sqlite3_file* handle, sqlite3_int64* size) {
  open_file& one = open_file::of(handle);
  if (one.disk->is_off()) return SQLITE_IOERR_FSTAT;
  *size = static_cast<sqlite3_int64>(one.disk->size(*one.file));
  return SQLITE_OK;
}

int file_lock(sqlite3_file* handle, int level) {
  open_file& one = open_file::of(handle);
  return one.sharing->lock(&one, level) ? SQLITE_OK : SQLITE_BUSY;
}

int file_unlock(sqlite3_file* handle, int level) {
  open_file& one = open_file::of(handle);
  one.sharing->unlock(&one, level);
  return SQLITE_OK;
}

int file_is_reserved(sqlite3_file* handle, int* reserved) {
  *reserved = open_file::of(handle).sharing->is_reserved() ? 1 : 0;
  return SQLITE_OK;
}

// SQLite asks for many things here; a file system may know none of them.
int file_control(sqlite3_file*, int, void*) {
  return SQLITE_NOTFOUND;
}

int file_sector_size(sqlite3_file*) {
  return 4096;
}

int file_characteristics(sqlite3_file*) {
  return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int file_shm_map(sqlite3_file* handle, int region, int bytes, int make, void volatile** memory) {
  open_file& one = open_file::of(handle);
  *memory = one.sharing->region(&one, std::size_t(region), std::size_t(bytes), make != 0);
  return SQLITE_OK;
}

int file_shm_lock(sqlite3_file* handle, int first, int count, int flags) {
  open_file& one = open_file::of(handle);
  if (flags & SQLITE_SHM_UNLOCK) {
    one.sharing->unlock_slots(&one, first, count);
    return SQLITE_OK;
  }
  const bool locked = one.sharing->lock_slots(&one, first, count, (flags & SQLITE_SHM_EXCLUSIVE) != 0);
  return locked ? SQLITE_OK : SQLITE_BUSY;
}

void file_shm_barrier(sqlite3_file*) {
  std::atomic_thread_fence(std::memory_order_seq_cst);
}

int file_shm_unmap(sqlite3_file* handle, int) {
  open_file& one = open_file::of(handle);
  one.sharing->unmap(&one);
  return SQLITE_OK;
}

sqlite3_io_methods make_file_methods() {
  sqlite3_io_methods made{};
  made.iVersion = 2;
  made.xClose = &file_close;
  made.xRead = &file_read;
  made.xWrite = &file_write;
  made.xTruncate = &file_truncate;
  made.xSync = &file_sync;
  made.xFileSize = &file_size;
  made.xLock = &file_lock;
  made.xUnlock = &file_unlock;
  made.xCheckReservedLock = &file_is_reserved;
  made.xFileControl = &file_control;
  made.xSectorSize = &file_sector_size;
  made.xDeviceCharacteristics = &file_characteristics;
  made.xShmMap = &file_shm_map;
  made.xShmLock = &file_shm_lock;
  made.xShmBarrier = &file_shm_barrier;
  made.xShmUnmap = &file_shm_unmap;
  return made;
}

const sqlite3_io_methods file_methods = make_file_methods();

}  // namespace

/// The object that SQLite knows, and what its functions need.
struct simulated_disk_vfs::state {
  explicit state(simulated_disk& its_disk) : disk(its_disk) {
    static std::atomic<int> count{0};
    name = "simulated-disk-" + std::to_string(++count);
    vfs = system_vfs();  // the clock and the like are the system's
    vfs.iVersion = 2;
    vfs.szOsFile = sizeof(open_file);
    vfs.pNext = nullptr;
    vfs.zName = name.c_str();
    vfs.pAppData = this;
    vfs.xOpen = &state::open;
    vfs.xDelete = &state::remove;
    vfs.xAccess = &state::access;
    vfs.xFullPathname = &state::full_path;
    vfs.xRandomness = &state::randomness;
    if (sqlite3_vfs_register(&vfs, 0) != SQLITE_OK) throw std::runtime_error("SQLite did not take the VFS");
  }
  ~state() { sqlite3_vfs_unregister(&vfs); }
  state(const state&) = delete;
  state& operator=(const state&) = delete;

  static state& of(sqlite3_vfs* vfs) { return *static_cast<state*>(vfs->pAppData); }

  static int open(sqlite3_vfs* vfs, sqlite3_filename path, sqlite3_file* handle, int flags, int* opened) {
    state& self = of(vfs);
    handle->pMethods = nullptr;
    simulated_disk::file_pointer file = path ? nullptr : self.disk.open_unnamed();
    if (path) {
      const auto outcome = self.disk.open(path, (flags & SQLITE_OPEN_CREATE) != 0, file);
      if (outcome != disk_outcome::ok) return code_of_outcome(outcome, SQLITE_CANTOPEN);
    }
    auto& one = *new (handle) open_file();
    one.disk = &self.disk;
    one.file = std::move(file);
    one.sharing = path ? self.sharing_of(path) : std::make_shared<simulated_sharing>();
    if (path && (flags & SQLITE_OPEN_DELETEONCLOSE)) one.remove_at_close = path;
    constexpr int logs = SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
    one.sync_folder = (flags & SQLITE_OPEN_CREATE) && (flags & logs);
    one.pMethods = &file_methods;
    if (opened) *opened = flags;
    return SQLITE_OK;
  }

  static int remove(sqlite3_vfs* vfs, const char* path, int sync_folder) {
    const disk_outcome outcome = of(vfs).disk.remove(path, sync_folder != 0);
    if (outcome == disk_outcome::missing) return SQLITE_IOERR_DELETE_NOENT;
    return code_of_outcome(outcome, SQLITE_IOERR_DELETE);
  }

  static int access(sqlite3_vfs* vfs, const char* path, int, int* result) {
    state& self = of(vfs);
    if (self.disk.is_off()) return SQLITE_IOERR_ACCESS;
    *result = self.disk.exists(path) ? 1 : 0;
    return SQLITE_OK;
  }

  static int full_path(sqlite3_vfs*, const char* path, int bytes, char* result) {
    const std::size_t length = std::strlen(path) + 1;
    if (length > std::size_t(bytes)) return SQLITE_CANTOPEN;
    std::memcpy(result, path, length);
    return SQLITE_OK;
  }

  static int randomness(sqlite3_vfs* vfs, int bytes, char* into) {
    of(vfs).disk.fill_random({reinterpret_cast<std::byte*>(into), std::size_t(bytes)});
    return bytes;
  }

  std::shared_ptr<simulated_sharing> sharing_of(const std::string& path) {
    const std::lock_guard lock(mutex);
    auto& found = sharing[path];
    if (!found) found = std::make_shared<simulated_sharing>();
    return found;
  }

  simulated_disk& disk;
  std::string name;
  sqlite3_vfs vfs{};
  std::mutex mutex;
  std::map<std::string, std::shared_ptr<simulated_sharing>> sharing;
};

simulated_disk_vfs::simulated_disk_vfs(simulated_disk& disk) : state_(std::make_unique<state>(disk)) {}

simulated_disk_vfs::~simulated_disk_vfs() = default;

const std::string& simulated_disk_vfs::name() const noexcept {
  return state_->name;
}

}  // namespace botcore::test
