from django.urls import path

from . import views

urlpatterns = [
    path("missions/", views.missions, name="missions"),
    path("missions/suggestions/", views.suggestions, name="suggestions"),
]
