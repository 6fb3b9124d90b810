/*
 * A disk that remembers in which order it was told what (LD_PRELOAD).
 *
 * Every change that PostgreSQL makes to a file of its data folder, and every
 * sync, is appended to one journal. Nothing is really synced: what would have
 * survived a cut of the power at any place of the journal is worked out from
 * the journal afterwards (durable-disk.ts), for as many places as one likes.
 *
 * The kernel appends each record whole (O_APPEND, one writev), so the journal
 * has one order for all of PostgreSQL's processes. A write is noted after it
 * was made and a sync after it was asked for: whoever relies on a sync of
 * another process's write must have heard of that write first.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FILES 65536

struct record {
  uint32_t what;
  uint32_t path_length;
  uint64_t data_length;
  uint64_t inode;
  uint64_t offset;
};

static int journal = -1;
static char root[PATH_MAX];
static size_t root_length;
static unsigned char is_ours[MOST_FILES];

static int (*real_open)(const char *, int, ...);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_pwritev)(int, const struct iovec *, int, off_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_truncate)(const char *, off_t);
static int (*real_posix_fallocate)(int, off_t, off_t);
static int (*real_rename)(const char *, const char *);
static int (*real_unlink)(const char *);
static int (*real_mkdir)(const char *, mode_t);
static int (*real_rmdir)(const char *);

__attribute__((constructor)) static void begin(void) {
  real_open = dlsym(RTLD_NEXT, "open");
  real_write = dlsym(RTLD_NEXT, "write");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite");
  real_pwritev = dlsym(RTLD_NEXT, "pwritev");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate");
  real_truncate = dlsym(RTLD_NEXT, "truncate");
  real_posix_fallocate = dlsym(RTLD_NEXT, "posix_fallocate");
  real_rename = dlsym(RTLD_NEXT, "rename");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  real_mkdir = dlsym(RTLD_NEXT, "mkdir");
  real_rmdir = dlsym(RTLD_NEXT, "rmdir");
  const char *path = getenv("JOURNAL_FILE"), *folder = getenv("JOURNAL_OF");
  if (path == NULL || folder == NULL || strlen(folder) >= sizeof root) abort();
  strcpy(root, folder);
  root_length = strlen(root);
  journal = real_open(path, O_WRONLY | O_APPEND | O_CREAT, 0600);
  if (journal < 0) abort();
}

/* The path below the data folder, or NULL: PostgreSQL works in its data folder. */
static const char *inside(const char *path) {
  if (path[0] != '/') return strncmp(path, "./", 2) == 0 ? path + 2 : path;
  if (strncmp(path, root, root_length) != 0 || path[root_length] != '/') return NULL;
  return path + root_length + 1;
}

static void note(char what, uint64_t inode, uint64_t offset, const char *path,
                 const struct iovec *data, int pieces, size_t data_length) {
  int kept = errno;
  struct record head = {what, path ? strlen(path) : 0, data_length, inode, offset};
  struct iovec parts[2 + IOV_MAX];
  if (pieces > IOV_MAX - 2) abort();
  parts[0] = (struct iovec){&head, sizeof head};
  parts[1] = (struct iovec){(void *)path, head.path_length};
  size_t left = data_length;
  int used = 2;
  for (int i = 0; i < pieces && left > 0; i++) {
    size_t size = data[i].iov_len < left ? data[i].iov_len : left;
    parts[used++] = (struct iovec){data[i].iov_base, size};
    left -= size;
  }
  ssize_t whole = sizeof head + head.path_length + data_length;
  if (writev(journal, parts, used) != whole) abort();
  errno = kept;
}

/* The inode of an open file of the data folder, or 0. */
static uint64_t ours(int file) {
  struct stat about;
  if (file < 0 || file >= MOST_FILES || !is_ours[file]) return 0;
  if (fstat(file, &about) != 0 || !S_ISREG(about.st_mode)) return 0;
  return about.st_ino;
}

static void note_write(int file, off_t offset, const struct iovec *data, int pieces, ssize_t done) {
  uint64_t inode = done > 0 ? ours(file) : 0;
  if (inode) note('W', inode, offset, NULL, data, pieces, done);
}

int open(const char *path, int flags, ...) {
  mode_t mode = 0;
  if (flags & (O_CREAT | O_TMPFILE)) {
    va_list more;
    va_start(more, flags);
    mode = va_arg(more, mode_t);
    va_end(more);
  }
  const char *within = inside(path);
  int was_there = within != NULL && access(path, F_OK) == 0;
  int file = real_open(path, flags, mode);
  if (file < 0 || file >= MOST_FILES) return file;
  is_ours[file] = within != NULL;
  if (within == NULL || (flags & O_ACCMODE) == O_RDONLY) return file;
  uint64_t inode = ours(file);
  if (inode && !was_there) note('C', inode, 0, within, NULL, 0, 0);
  else if (inode && (flags & O_TRUNC)) note('T', inode, 0, NULL, NULL, 0, 0);
  return file;
}

ssize_t write(int file, const void *bytes, size_t length) {
  ssize_t done = real_write(file, bytes, length);
  if (done > 0 && file >= 0 && file < MOST_FILES && is_ours[file]) {
    struct iovec data = {(void *)bytes, done};
    int kept = errno;
    off_t end = lseek(file, 0, SEEK_CUR);
    errno = kept;
    if (end >= done) note_write(file, end - done, &data, 1, done);
  }
  return done;
}

ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset) {
  ssize_t done = real_pwrite(file, bytes, length, offset);
  struct iovec data = {(void *)bytes, length};
  note_write(file, offset, &data, 1, done);
  return done;
}

ssize_t pwritev(int file, const struct iovec *data, int pieces, off_t offset) {
  ssize_t done = real_pwritev(file, data, pieces, offset);
  note_write(file, offset, data, pieces, done);
  return done;
}

int ftruncate(int file, off_t length) {
  int failed = real_ftruncate(file, length);
  uint64_t inode = failed ? 0 : ours(file);
  if (inode) note('T', inode, length, NULL, NULL, 0, 0);
  return failed;
}

int truncate(const char *path, off_t length) {
  int failed = real_truncate(path, length);
  struct stat about;
  if (!failed && inside(path) && stat(path, &about) == 0)
    note('T', about.st_ino, length, NULL, NULL, 0, 0);
  return failed;
}

int posix_fallocate(int file, off_t offset, off_t length) {
  int failed = real_posix_fallocate(file, offset, length);
  uint64_t inode = failed ? 0 : ours(file);
  if (inode) note('G', inode, offset + length, NULL, NULL, 0, 0);
  return failed;
}

static int synced(int file) {
  uint64_t inode = ours(file);
  if (inode) note('S', inode, 0, NULL, NULL, 0, 0);
  return 0;
}

int fsync(int file) { return synced(file); }
int fdatasync(int file) { return synced(file); }

int rename(const char *from, const char *to) {
  int failed = real_rename(from, to);
  const char *source = inside(from), *target = inside(to);
  struct iovec data = {(void *)target, target ? strlen(target) : 0};
  if (!failed && source && target) note('R', 0, 0, source, &data, 1, data.iov_len);
  return failed;
}

static int noted(int failed, char what, const char *path) {
  const char *within = inside(path);
  if (!failed && within) note(what, 0, 0, within, NULL, 0, 0);
  return failed;
}

int unlink(const char *path) { return noted(real_unlink(path), 'U', path); }
int mkdir(const char *path, mode_t mode) { return noted(real_mkdir(path, mode), 'M', path); }
int rmdir(const char *path) { return noted(real_rmdir(path), 'D', path); }
