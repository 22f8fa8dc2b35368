"""Stories and the versions that tell them: model, gate, and the acts that put them live.

It does not know how versions are compared or who may override a hold; the desk answers that.
"""
