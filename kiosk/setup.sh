# Makes a checkout ready: read by kiosk/run and tests/run, which set $checkout first.

# What Qt needs to start, and the fonts of every language.
kiosk_packages='
    python3-venv
    libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libgssapi-krb5-2
    libwayland-cursor0 libwayland-egl1
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0
    libxkbcommon-x11-0 libxkbcommon0
    fonts-noto-cjk fonts-noto-core
'
# What reads aloud; without it the kiosk is silent, and shows no button for it.
voice_packages='espeak-ng libspeechd2 speech-dispatcher speech-dispatcher-espeak-ng'
# What the fast tests need on top, and what the long proofs need.
test_packages='cage grim libx11-6 sway xdotool xvfb xwayland'
proof_packages='at-spi2-core chromium dbus gir1.2-atspi-2.0 openbox orca pulseaudio pulseaudio-utils python3-gi'
# Any Node will do; Debian's is taken where there is none.
command -v npm >/dev/null || proof_packages="$proof_packages nodejs npm"

venv=$checkout/.venv
python=$venv/bin/python
pip_log=$venv/pip.log

# Not to standard output, which is the command's own: settings example >FILE.
say() {
    printf '%s\n' "$*" >&2
}

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Debian packages that it can do without, asked for only once: want_packages NAME...
want_packages() {
    [ "$*" != "$(cat "$venv/wanted-packages" 2>/dev/null)" ] || return 0
    (need_packages "$@") || say 'It goes on without them.'
    printf '%s\n' "$*" >"$venv/wanted-packages"
}

# Debian packages: need_packages NAME...
need_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say 'Not Debian or Ubuntu: the libraries that README names must be there.'
        return
    fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        sudo=
    elif [ -t 0 ] && command -v sudo >/dev/null || sudo -n true 2>/dev/null; then
        sudo=sudo
    else
        fail "Have root install what is missing: apt-get install --no-install-recommends $missing"
    fi
    say "Installing Debian packages: $missing"
    # One broken source of many need not matter: the installation tells.
    $sudo apt-get -qq update </dev/null || true
    # Unquoted: several words.
    $sudo env DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes \
        apt-get -qq install -y --no-install-recommends $missing </dev/null >/dev/null ||
        fail "Could not install them. Is there a network? By hand: apt-get install $missing"
}

# Later releases call some libraries by the old name with t64 behind it.
missing_packages() {
    have=" $(dpkg-query -W -f '${db:Status-Status}=${Package} ' '*' 2>/dev/null) "
    lacking=
    for package; do
        case $have in
            *" installed=$package "* | *" installed=${package}t64 "*) ;;
            *) lacking="$lacking $package" ;;
        esac
    done
    printf '%s' "${lacking# }"
}

# The virtual environment, with this project in it: need_python [EXTRA]
need_python() {
    [ "$(wanted "$@")" != "$(cat "$venv/ready-for-${1:-kiosk}" 2>/dev/null)" ] || return 0
    make_venv
    say "Installing Python packages into .venv (${1:-kiosk})"
    # The build's own needs first: a checkout compiles its bundle itself, whenever it is stale.
    "$python" -c 'if True:
        import sys, tomllib
        with open(sys.argv[1], "rb") as file:
            print(*tomllib.load(file)["build-system"]["requires"], sep="\n")
    ' "$checkout/pyproject.toml" >"$venv/build-requirements.txt" &&
        pip_install -r "$venv/build-requirements.txt" &&
        pip_install --no-build-isolation --editable "$checkout${1:+[$1]}" ||
        fail "Could not install them: $(grep -E '^ *[A-Za-z]*E(rror|RROR):' "$pip_log" | tail -n 1)" \
            "All of it: $pip_log"
    wanted >"$venv/ready-for-kiosk"
    wanted "$@" >"$venv/ready-for-${1:-kiosk}"
}

# All that makes an environment unfit once it changes: its place, its Python, what is asked for.
wanted() {
    printf '%s\n' "$checkout" "$(readlink -f "$python")"
    cat "$checkout/pyproject.toml"
}

make_venv() {
    place=$(wanted | head -n 2)
    made=$(head -n 2 "$venv/ready-for-kiosk" 2>/dev/null || true)
    if [ "${made:-$place}" = "$place" ] && "$python" -c '' 2>/dev/null; then
        return
    fi
    base=$(find_python)
    say "Making .venv with $base"
    "$base" -m venv --clear "$venv" || fail "Could not make $venv."
}

# The system's own Python first: another user cannot read one that lives in somebody's home.
find_python() {
    for candidate in /usr/bin/python3 python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
        then
            printf '%s' "$candidate"
            return
        fi
    done
    fail 'Python 3.11 or later is needed, with its module venv.'
}

pip_install() {
    "$python" -m pip install --quiet --disable-pip-version-check --no-input "$@" >"$pip_log" 2>&1
}
