"""What can go wrong with the servers of this machine, each with the way on in its message."""


class ServiceError(Exception):
    """Base of all errors of this package; `str(error)` is meant for the person at the terminal."""


class ServiceNotInstalledError(ServiceError):
    """The server is not here, or a program that it needs."""


class ArchiveError(ServiceError):
    """A server's archive could not be fetched, or is not the one that was expected."""


class NoRoomError(ServiceError):
    """The machine has too little memory or disk left for a server."""


class NoPlaceForDataError(ServiceError):
    """No folder was found in which the server can keep its data."""


class UnusableDataError(ServiceError):
    """The data folder was made by something else: another major version, another account, another program."""


class ServiceStartError(ServiceError):
    """The server did not come up; the message ends with the last lines of its log."""


class ServiceUnreachableError(ServiceError):
    """A server named in the environment does not answer."""


class HomeInUseError(ServiceError):
    """Another run uses the same data; `holder` is what that run wrote about itself."""

    def __init__(self, message: str, holder: str) -> None:
        super().__init__(message)
        self.holder = holder
