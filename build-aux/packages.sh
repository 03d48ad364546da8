# shellcheck shell=bash
# What Rung needs, named once for every system. Sourced by run and check.
#
# Tried: Debian 12 (GTK 4.8) and Debian 13 (GTK 4.18). Not tried: Ubuntu 24.04 and
# Fedora, whose package names stand here all the same. Too old: Ubuntu 22.04 (GTK 4.6).

readonly GTK_MINIMUM=4.8
SOURCE_FOLDER=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly SOURCE_FOLDER

# To build and to run.
readonly APT_RUN=(gcc libc6-dev meson ninja-build pkg-config gettext libgtk-4-dev libjson-glib-dev
  libglib2.0-bin adwaita-icon-theme librsvg2-common fonts-dejavu-core python3)
readonly DNF_RUN=(gcc meson ninja-build pkgconf gettext gtk4-devel json-glib-devel glib2-devel
  adwaita-icon-theme dejavu-sans-fonts python3)
# To test as well.
readonly APT_TEST=(libasan8 libubsan1 xvfb xauth dbus dbus-daemon at-spi2-core desktop-file-utils appstream
  libxml2-utils shellcheck man-db groff locales poppler-utils)
readonly DNF_TEST=(libasan libubsan xorg-x11-server-Xvfb xorg-x11-xauth dbus-daemon at-spi2-core
  desktop-file-utils appstream libxml2 ShellCheck man-db groff glibc-locale-source poppler-utils)

# To measure against as well.
readonly APT_BENCH=(python3-numpy)
readonly DNF_BENCH=(python3-numpy)

say () {
  printf '%s\n' "$*" >&2
}

fail () {
  say "$@"
  exit 1
}

as_root () {
  if [[ $(id -u) -eq 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "Packages are missing, and only root or somebody with sudo can install them: $*"
  fi
}

# Prints the names that are not installed.
missing_apt () {
  local name
  for name in "$@"; do
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || printf '%s\n' "$name"
  done
}

missing_dnf () {
  local name
  for name in "$@"; do
    rpm -q --quiet --whatprovides "$name" || printf '%s\n' "$name"
  done
}

# Names that this release does not have, such as libasan8, are left out.
known_apt () {
  local name
  for name in "$@"; do
    if apt-cache show "$name" >/dev/null 2>&1; then
      printf '%s\n' "$name"
    fi
  done
}

install_apt () {
  local missing known
  mapfile -t missing < <(missing_apt "$@")
  [[ ${#missing[@]} -gt 0 ]] || return 0
  mapfile -t known < <(known_apt "${missing[@]}")
  # A fresh machine knows no package at all before the first update.
  if [[ ${#known[@]} -lt ${#missing[@]} ]]; then
    as_root apt-get -o DPkg::Lock::Timeout=300 update -q
    mapfile -t known < <(known_apt "${missing[@]}")
  fi
  [[ ${#known[@]} -gt 0 ]] || return 0
  say "Installing ${known[*]}"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -q -y --no-install-recommends "${known[@]}"
}

install_dnf () {
  local missing
  mapfile -t missing < <(missing_dnf "$@")
  [[ ${#missing[@]} -gt 0 ]] || return 0
  say "Installing ${missing[*]}"
  as_root dnf install -y "${missing[@]}"
}

check_gtk () {
  local version
  version=$(pkg-config --modversion gtk4 2>/dev/null) || fail "GTK 4 is not installed; Rung needs $GTK_MINIMUM or later."
  pkg-config --atleast-version="$GTK_MINIMUM" gtk4 \
    || fail "This system has GTK $version; Rung needs $GTK_MINIMUM or later." \
            "Ubuntu 22.04 is too old: Debian 12, Ubuntu 24.04 or a current Fedora have it."
}

# install_packages run|test|bench
install_packages () {
  if command -v apt-get >/dev/null; then
    install_apt "${APT_RUN[@]}"
    [[ $1 == run ]] || install_apt "${APT_TEST[@]}"
    [[ $1 != bench ]] || install_apt "${APT_BENCH[@]}"
  elif command -v dnf >/dev/null; then
    install_dnf "${DNF_RUN[@]}"
    [[ $1 == run ]] || install_dnf "${DNF_TEST[@]}"
    [[ $1 != bench ]] || install_dnf "${DNF_BENCH[@]}"
  else
    say "Neither apt-get nor dnf is here, so nothing is installed. Rung needs a C compiler, meson," \
        "GTK $GTK_MINIMUM or later, json-glib and gettext."
  fi
  check_gtk
}

# configure FOLDER [OPTION...]: a build folder in the source folder.
configure () {
  local folder=$1
  shift
  if [[ -f $folder/build.ninja ]]; then
    meson configure "$folder" "$@" >/dev/null
  else
    meson setup "$folder" "$SOURCE_FOLDER" "$@"
  fi
}
