"""Plugs the parts together: settings, root addresses, WSGI, the command line, the supervisor."""
