# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk to work at: a screen of its own, the program on it, a keyboard, a mouse, and eyes.

What is on the screen is found by the name that a screen reader says, so that what cannot be found here cannot be
found by somebody who does not see. Every key and every press of the mouse is a real event of the display.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77
PATIENCE = 30  # seconds until something that has to appear is missed; nothing is measured with it
VOWELS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
TOOLS = ("Xvfb", "xdotool", "xmodmap", "import", "openbox", "xclip", "dbus-run-session")


def enter() -> None:
    """Goes on in a session of its own, or says why not."""
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        missing.append("python3-pyatspi")
    if missing:
        print("skipped, not installed: " + ", ".join(missing))
        sys.exit(SKIPPED)
    if "THIDUA_DESK" not in os.environ:
        os.environ["THIDUA_DESK"] = "1"
        os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv])


class Desk:
    """The program at work. `shots` gets a picture of each step, in order."""

    def __init__(self, program: str, shots: Path, size: str = "1366x768", arguments: tuple = ()):
        import pyatspi

        self.speech = pyatspi
        self.shots = shots
        shutil.rmtree(shots, ignore_errors=True)
        shots.mkdir(parents=True)
        self.home = Path(tempfile.mkdtemp(prefix="thidua-window-"))
        self.strokes = self.letters = self.presses = 0
        self.processes = []
        try:
            self._start(program, size, arguments)
        except BaseException:
            self._leave()
            raise

    def _start(self, program: str, size: str, arguments: tuple) -> None:
        self.screen = self._screen(size)
        self._environment()
        self._teachKeyboard()
        self._run("openbox", "--sm-disable")
        # A window that is there before the window manager would never be given the keyboard.
        self.until(self._hasManager, "window manager")
        self.program = self._run(program, *arguments)
        self.application = self.until(self._application, "the program")
        self.until(self._isInFront, "window in front")

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        if problem[0]:
            self.shot("that-far")
        self._leave()

    def _leave(self) -> None:
        """Nothing of it goes on, or a test would be waited for that has ended."""
        for process in reversed(self.processes):
            process.send_signal(signal.SIGTERM)
        for process in reversed(self.processes):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
        shutil.rmtree(self.home, ignore_errors=True)

    def _screen(self, size: str) -> str:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
        self.processes.append(subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL))
        os.close(writing)
        with os.fdopen(reading) as number:
            return ":" + number.readline().strip()

    def _environment(self) -> None:
        runtime = self.home / "run"
        runtime.mkdir(mode=0o700)
        os.environ.update(
            DISPLAY=self.screen, HOME=str(self.home), XDG_RUNTIME_DIR=str(runtime), LC_ALL="C.UTF-8", TMPDIR=str(self.home),
            XDG_CONFIG_HOME=str(self.home / "config"), XDG_DATA_HOME=str(self.home / "data"),
            XDG_CACHE_HOME=str(self.home / "cache"), QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")

    @staticmethod
    def _teachKeyboard() -> None:
        """A keyboard with all Vietnamese letters, on keys that nothing else needs (not 203 to 207: Alt and its like)."""
        pairs = [letter + letter.upper() for letter in VOWELS + "đ"] + ["“”", "–…"]
        free = [code for code in range(170, 255) if not 203 <= code <= 207]
        lines = [f"keycode {code} = U{ord(a):04X} U{ord(b):04X}" for code, (a, b) in zip(free, pairs)]
        subprocess.run(["xmodmap", "-"], input="\n".join(lines), text=True, check=True)

    def _run(self, *command: str) -> subprocess.Popen:
        process = subprocess.Popen(command, cwd=self.home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    def _application(self):
        for one in self.speech.Registry.getDesktop(0):
            if one is not None and one.get_process_id() == self.program.pid and one.childCount:
                return one
        return None

    @staticmethod
    def _hasManager() -> bool:
        return subprocess.run(["xdotool", "get_num_desktops"], capture_output=True).returncode == 0

    def _isInFront(self) -> bool:
        """Whether the keyboard goes to the program."""
        asked = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"], capture_output=True, text=True)
        return asked.stdout.strip() == str(self.program.pid)

    def front(self) -> str:
        """The title of the window in front."""
        asked = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True)
        return asked.stdout.strip()

    def popup(self) -> tuple:
        """Where the popup is that is open, as left, top, width, height; it is no window of the desktop."""
        def ask():
            command = ["xdotool", "search", "--onlyvisible", "--pid", str(self.program.pid)]
            for window in subprocess.run(command, capture_output=True, text=True).stdout.split():
                said = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], capture_output=True, text=True)
                box = dict(line.split("=") for line in said.stdout.split())
                if 100 < int(box["WIDTH"]) < 320:
                    return tuple(int(box[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))
            return None
        return self.until(ask, "popup")

    # What is there

    @staticmethod
    def until(ask, what: str):
        """The first answer that is one."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                if answer := ask():
                    return answer
            except Exception:  # noqa: BLE001 - what was asked has just gone from the screen
                pass
            time.sleep(0.05)
        raise AssertionError(f"there is no {what}")

    def _isThere(self, thing) -> bool:
        return thing.getState().contains(self.speech.STATE_SHOWING)

    def _search(self, thing, name: str, role: str | None):
        if self._isNamed(thing, name, role):
            return thing
        if self._isHidden(thing):
            return None
        for child in thing:
            if child is not None and (child.childCount or self._isNamed(child, name, role)):
                if found := self._search(child, name, role):
                    return found
        return None

    def _isHidden(self, thing) -> bool:
        """A list that does not show; its lines say of themselves that they do."""
        return thing.getRoleName() in ("list", "table", "tree") and not self._isThere(thing)

    def _isNamed(self, thing, name: str, role: str | None) -> bool:
        if role and thing.getRoleName() != role:
            return False
        said = thing.name
        matches = said.startswith(name[:-1]) if name.endswith("*") else said == name
        return matches and self._isThere(thing)

    def find(self, name: str, role: str | None = None):
        """What shows and is called so ("…*": begins so); the front window first."""
        def ask():
            for window in reversed(list(self.application)):
                if found := self._search(window, name, role):
                    return found
            return None
        return self.until(ask, f"{role or 'thing'} called “{name}” on the screen")

    def text(self, name: str, role: str | None = None) -> str:
        """What stands in a field, or in the whole paper."""
        words = self.find(name, role).queryText()
        return words.getText(0, words.characterCount)

    def waitFor(self, condition, what: str) -> None:
        self.until(condition, what)

    def focused(self) -> str:
        """What the keyboard goes to, by name."""
        def ask(thing):
            if thing.getState().contains(self.speech.STATE_FOCUSED) and self._isThere(thing):
                return thing
            if thing.getRoleName() in ("list", "table", "tree"):
                return None  # their current line says that it has the keyboard also while they have not
            for child in thing:
                if child is not None and (found := ask(child)):
                    return found
            return None
        for window in reversed(list(self.application)):
            if found := ask(window):
                return found.name
        return ""

    def tabTo(self, name: str, back: bool = False) -> None:
        """Goes on with Tab until the keyboard is at what is called so."""
        self.find(name)
        for _ in range(60):
            now = self.focused()
            if now == name or name.endswith("*") and now.startswith(name[:-1]):
                return
            self.keys("shift+Tab" if back else "Tab")
            time.sleep(0.05)
        raise AssertionError(f"Tab does not reach “{name}”")

    # What is done

    def keys(self, *names: str) -> None:
        """Presses keys and combinations: "Return", "ctrl+s"."""
        self.strokes += len(names)
        self._tool("key", "--delay", "20", *names)

    def write(self, text: str) -> None:
        """Types letters."""
        self.letters += len(text)
        self._tool("type", "--delay", "6", "--", text)

    @staticmethod
    def copy(text: str) -> None:
        """Puts text on the clipboard, as another program does."""
        subprocess.run(["xclip", "-selection", "clipboard"], input=text, text=True, check=True)

    def press(self, name: str, role: str | None = None, button: int = 1, twice: bool = False) -> None:
        """Presses the mouse in the middle of what is called so."""
        box = self.find(name, role).queryComponent().getExtents(self.speech.DESKTOP_COORDS)
        self.pressAt(box.x + box.width // 2, box.y + box.height // 2, button, twice)

    def pressAt(self, x: int, y: int, button: int = 1, twice: bool = False) -> None:
        self.presses += 1
        repeat = ["--repeat", "2", "--delay", "60"] if twice else []
        self._tool("mousemove", str(x), str(y), "click", *repeat, str(button))

    def _tool(self, *command: str) -> None:
        subprocess.run(["xdotool", *command], check=True, stdout=subprocess.DEVNULL)

    def shot(self, step: str) -> None:
        """A picture of the screen as it is after this step."""
        number = len(list(self.shots.iterdir())) + 1
        time.sleep(0.3)  # pictures only: what fades in has come
        subprocess.run(["import", "-window", "root", str(self.shots / f"{number:02}-{step}.png")], check=True)

    def picture(self, name: str) -> None:
        """The window alone, under that name."""
        time.sleep(0.5)  # pictures only
        window = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, check=True).stdout.strip()
        command = ["import", "-window", window, "+dither", "-colors", "64", "-strip", str(self.shots / f"{name}.png")]
        subprocess.run(command, check=True)

    def open(self, path: Path) -> None:
        """Opens a file through the dialog."""
        self.keys("ctrl+o")
        self.find("Tên tệp:", "label")
        self.write(str(path))
        self.keys("Return")

    @staticmethod
    def settle(seconds: float = 0.15) -> None:
        """As long as a hand rests between two movements; nothing is awaited by it."""
        time.sleep(seconds)

    def tell(self, what: str) -> None:
        """How much work it was."""
        print(f"{what}: {self.presses} presses of the mouse, {self.strokes} keys, {self.letters} letters")
