#include "support/failing_vfs.hpp"

#include <stdexcept>

namespace botcore::test {

/// The real file follows in the same memory.
struct failing_vfs::file {
  sqlite3_file base;
  failing_vfs* owner;

  static file& of(sqlite3_file* one) noexcept { return *reinterpret_cast<file*>(one); }
  static sqlite3_file* real(sqlite3_file* one) noexcept {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<file*>(one) + 1);
  }
};

failing_vfs::failing_vfs(std::string name) : name_(std::move(name)), real_(sqlite3_vfs_find(nullptr)) {
  vfs_ = *real_;
  vfs_.pNext = nullptr;
  vfs_.zName = name_.c_str();
  vfs_.szOsFile = static_cast<int>(sizeof(file)) + real_->szOsFile;
  vfs_.pAppData = this;
  vfs_.xOpen = &failing_vfs::open;
  vfs_.xDelete = [](sqlite3_vfs* vfs, const char* path, int sync) {
    return of(vfs).real_->xDelete(of(vfs).real_, path, sync);
  };
  vfs_.xAccess = [](sqlite3_vfs* vfs, const char* path, int flags, int* result) {
    return of(vfs).real_->xAccess(of(vfs).real_, path, flags, result);
  };
  vfs_.xFullPathname = [](sqlite3_vfs* vfs, const char* path, int room, char* full) {
    return of(vfs).real_->xFullPathname(of(vfs).real_, path, room, full);
  };
  if (sqlite3_vfs_register(&vfs_, 0) != SQLITE_OK) throw std::runtime_error("cannot register a VFS");
}

failing_vfs::~failing_vfs() {
  sqlite3_vfs_unregister(&vfs_);
}

int failing_vfs::open(sqlite3_vfs* vfs, const char* path, sqlite3_file* made, int flags, int* got) {
  file& mine = file::of(made);
  mine.owner = &of(vfs);
  mine.base.pMethods = nullptr;
  sqlite3_vfs* const real = mine.owner->real_;
  const int code = real->xOpen(real, path, file::real(made), flags, got);
  if (file::real(made)->pMethods) mine.base.pMethods = methods();
  return code;
}

const sqlite3_io_methods* failing_vfs::methods() {
  static const sqlite3_io_methods all = [] {
    sqlite3_io_methods made{};
    made.iVersion = 2;
    made.xClose = [](sqlite3_file* one) { return file::real(one)->pMethods->xClose(file::real(one)); };
    made.xRead = [](sqlite3_file* one, void* into, int size, sqlite3_int64 at) {
      if (file::of(one).owner->reads_fail) return SQLITE_IOERR_READ;
      return file::real(one)->pMethods->xRead(file::real(one), into, size, at);
    };
    made.xWrite = [](sqlite3_file* one, const void* from, int size, sqlite3_int64 at) {
      if (file::of(one).owner->disk_full) return SQLITE_FULL;
      return file::real(one)->pMethods->xWrite(file::real(one), from, size, at);
    };
    made.xTruncate = [](sqlite3_file* one, sqlite3_int64 size) {
      return file::real(one)->pMethods->xTruncate(file::real(one), size);
    };
    made.xSync = [](sqlite3_file* one, int flags) {
      if (file::of(one).owner->syncs_fail) return SQLITE_IOERR_FSYNC;
      return file::real(one)->pMethods->xSync(file::real(one), flags);
    };
    made.xFileSize = [](sqlite3_file* one, sqlite3_int64* size) {
      return file::real(one)->pMethods->xFileSize(file::real(one), size);
    };
    made.xLock = [](sqlite3_file* one, int level) {
      return file::real(one)->pMethods->xLock(file::real(one), level);
    };
    made.xUnlock = [](sqlite3_file* one, int level) {
      return file::real(one)->pMethods->xUnlock(file::real(one), level);
    };
    made.xCheckReservedLock = [](sqlite3_file* one, int* result) {
      return file::real(one)->pMethods->xCheckReservedLock(file::real(one), result);
    };
    made.xFileControl = [](sqlite3_file* one, int operation, void* argument) {
      return file::real(one)->pMethods->xFileControl(file::real(one), operation, argument);
    };
    made.xSectorSize = [](sqlite3_file* one) {
      return file::real(one)->pMethods->xSectorSize(file::real(one));
    };
    made.xDeviceCharacteristics = [](sqlite3_file* one) {
      return file::real(one)->pMethods->xDeviceCharacteristics(file::real(one));
    };
    made.xShmMap = [](sqlite3_file* one, int page, int size, int extend, void volatile** memory) {
      return file::real(one)->pMethods->xShmMap(file::real(one), page, size, extend, memory);
    };
    made.xShmLock = [](sqlite3_file* one, int offset, int count, int flags) {
      return file::real(one)->pMethods->xShmLock(file::real(one), offset, count, flags);
    };
    made.xShmBarrier = [](sqlite3_file* one) { file::real(one)->pMethods->xShmBarrier(file::real(one)); };
    made.xShmUnmap = [](sqlite3_file* one, int remove) {
      return file::real(one)->pMethods->xShmUnmap(file::real(one), remove);
    };
    return made;
  }();
  return &all;
}

}  // namespace botcore::test
