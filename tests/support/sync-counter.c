/*
 * Preloaded into a writer (LD_PRELOAD): says on standard output, among what the writer itself says,
 * when the write-ahead log is written and when a file is synced. Needs no rights; both calls are
 * made as they were.
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static void say(const char *line) { syscall(SYS_write, 1, line, strlen(line)); }

static int is_wal(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path);
  return length > 4 && strncmp(path + length - 4, "-wal", 4) == 0;
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
  ssize_t written = syscall(SYS_pwrite64, fd, bytes, count, offset);
  if (is_wal(fd)) say("write\n");
  return written;
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) {
  return pwrite64(fd, bytes, count, offset);
}

int fdatasync(int fd) {
  int failed = syscall(SYS_fdatasync, fd);
  if (failed == 0 && is_wal(fd)) say("sync\n");
  return failed;
}

int fsync(int fd) {
  int failed = syscall(SYS_fsync, fd);
  if (failed == 0 && is_wal(fd)) say("sync\n");
  return failed;
}
