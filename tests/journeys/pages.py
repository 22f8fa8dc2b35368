"""Saved pages of the kind newsrooms bring along, of our own making. In each, one language lacks a paragraph."""

ENGLISH_LED = """\
Skip to main content

Night ferry will run through the winter

El transbordador nocturno navegará todo el invierno

This post is also available in: Español

[Read in Spanish]

The council voted on Tuesday to keep the night ferry running through the winter, after 2,400 people had signed for it.

“We could not leave the night shift on the wrong bank, Duarte said, and nobody wanted to.”

The fare stays at two dollars, and the last boat leaves the old pier at midnight from Monday to Saturday.

El ayuntamiento votó el martes a favor de mantener el transbordador nocturno durante el invierno, después de que 2.400 personas firmaran por él.

«No podíamos dejar al turno de noche en la orilla equivocada», dijo Duarte, «y nadie quería hacerlo».

"*" indicates required fields

Would you take the night ferry?*
This poll gives you access to our premium newsletter. Unsubscribe at any time.
This field is for validation purposes and should be left unchanged.
El transbordador espera en el muelle viejo. ARCHIVO
The ferry waits at the old pier. (Archivo)
"""

SPANISH_LED = """\
Saltar al contenido

La biblioteca abrirá también de noche

The library will open at night as well

Disponible también en: English

[Leer en inglés]

La biblioteca central abrirá de noche a partir del lunes, según anunció el concejo el jueves después de dos años de peticiones.

«No podíamos seguir cerrando cuando llegan los estudiantes, dijo la directora, y ya tenemos la luz pagada».

Habrá 120 plazas, dos bibliotecarios y una máquina de café que, por ahora, no acepta monedas.

The central library will open at night from Monday, the council announced on Thursday after two years of petitions.

“We could not go on closing when the students arrive,” the director said, “and we have paid for the light already.”

Los campos obligatorios están marcados con *

¿Iría usted de noche a la biblioteca?*
Esta encuesta le da acceso a nuestro boletín. Puede darse de baja en cualquier momento.
Este campo es un campo de validación y debe quedar sin cambios.
Readers at the long table of the library. (Archive)
Lectores en la mesa larga de la biblioteca. ARCHIVO
"""
